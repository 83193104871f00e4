package com.atlassian.jira.component;

/**
 * Finds the product's components where nothing can be injected.
 *
 * @source facts: jira-facts §7 [C11] — the worker [K], set by the product when it starts
 */
public class ComponentAccessor {
    private static volatile Worker worker;

    private ComponentAccessor() {}

    public static <T> T getComponent(Class<T> componentClass) {
        return worker.getComponent(componentClass);
    }

    public static Worker initialiseWorker(Worker newWorker) {
        Worker previous = worker;
        worker = newWorker;
        return previous;
    }

    /** Answers for the product. */
    public interface Worker {
        <T> T getComponent(Class<T> componentClass);
    }
}
