package nl.klankbord.house.broken.record;

/// A name that says nothing.
record SignalManager() {}
