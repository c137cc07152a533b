/// What a text is: the personal data in it, the topics it is about, the experience it speaks of.
/// Pure functions on the JDK alone; nothing here reads a file, a clock or a network.
module nl.klankbord.text {
    requires static transitive org.jspecify;

    exports nl.klankbord.text.findings;
    exports nl.klankbord.text.language;
    exports nl.klankbord.text.personaldata;
    exports nl.klankbord.text.special;
    exports nl.klankbord.text.tagging;
    exports nl.klankbord.text.topics;
}
