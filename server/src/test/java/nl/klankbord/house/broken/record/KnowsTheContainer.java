package nl.klankbord.house.broken.record;

import org.springframework.context.ApplicationContext;

/// A step that asks the framework instead of taking what it needs.
record KnowsTheContainer(ApplicationContext context) {}
