package com.atlassian.sal.api.lifecycle;

/**
 * Called when the product has started and when the plugin goes; the bean must be exported as a service.
 *
 * @source facts: jira-facts §11 [C11] — seen in deftdevs/bootstrapi
 */
public interface LifecycleAware {
    void onStart();

    void onStop();
}
