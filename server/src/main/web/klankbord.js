// Everything works without this file. With it, following a filter swaps the main part instead of the whole page, and
// charts are drawn from the tables beside them.
import htmx from "htmx.org";

htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.allowScriptTags = false;
htmx.config.selfRequestsOnly = true;
htmx.config.historyCacheSize = 0;
