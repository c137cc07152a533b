/// The page that shows what signals are about. Takes counts from [nl.klankbord.insight.SignalIndex] and texts from the
/// record. Start at [OverviewPage].
@NullMarked
package nl.klankbord.insight.dashboard;

import org.jspecify.annotations.NullMarked;
