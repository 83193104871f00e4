package com.atlassian.sal.api.lifecycle;

/**
 * Called when the product has started and when the plugin goes; the bean must be exported as a service.
 *
 * @source https://github.com/deftdevs/bootstrapi/blob/4c9d6271/confluence/src/main/java/com/deftdevs/bootstrapi/confluence/config/LifecycleConfig.java — [C11] for Platform 8.3.26
 */
public interface LifecycleAware {
    void onStart();

    void onStop();
}
