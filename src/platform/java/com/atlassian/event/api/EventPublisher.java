package com.atlassian.event.api;

/**
 * Publishes events and knows who listens.
 *
 * @source facts: jira-facts §7 [C11] — seen in atlassian-slack-integration-server
 */
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);
}
