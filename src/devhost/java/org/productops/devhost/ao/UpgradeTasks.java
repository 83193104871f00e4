package org.productops.devhost.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Runs a plugin's upgrade tasks as the products do: in the order of their versions, each once. How far the tables are is kept
 * after each, so that what has failed is run again.
 */
public final class UpgradeTasks {

    private static final Comparator<ActiveObjectsUpgradeTask> IN_ORDER = (one, other) -> {
        ModelVersion first = one.getModelVersion();
        ModelVersion second = other.getModelVersion();
        return first.isOlderThan(second) ? -1 : second.isOlderThan(first) ? 1 : 0;
    };

    private final String key;
    private final PluginSettings settings;

    /** @param settings where it is kept how far the tables are */
    public UpgradeTasks(TableNamespace namespace, PluginSettings settings) {
        this.key = namespace.prefix() + "_#";
        this.settings = settings;
    }

    /** Runs those that are newer than the tables. */
    public void run(List<ActiveObjectsUpgradeTask> tasks, Supplier<ActiveObjects> ao) {
        for (ActiveObjectsUpgradeTask task : tasks.stream().sorted(IN_ORDER).toList()) {
            ModelVersion current = current();
            if (current.isOlderThan(task.getModelVersion())) {
                task.upgrade(current, ao.get());
                settings.put(key, task.getModelVersion().toString());
            }
        }
    }

    private ModelVersion current() {
        Object kept = settings.get(key);
        return ModelVersion.valueOf(kept == null ? "0" : kept.toString());
    }
}
