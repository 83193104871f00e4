package org.productops.devhost.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import net.java.ao.RawEntity;
import org.productops.devhost.database.Database;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleHandler;
import org.productops.devhost.plugin.ModuleType;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;
import org.productops.devhost.product.HostProduct;
import org.productops.devhost.product.ProductPart;

/** {@code <ao>} modules: each plugin has its own tables and its own {@link ActiveObjects}. */
public final class ActiveObjectsPart implements ProductPart, ModuleHandler {
    private final Map<String, ActiveObjects> opened = new ConcurrentHashMap<>();
    private Database database;
    private Supplier<PluginSettings> settings;

    @Override
    public void prepare(HostProduct product) {
        database = product.database();
        settings = () -> product.services().get(PluginSettingsFactory.class).createGlobalSettings();
        product.services().addPerPlugin(ActiveObjects.class, this::of);
        product.moduleTypes()
                .add(
                        ModuleType.named("ao")
                                .attributes("namespace")
                                .allow("entity")
                                .allow("upgradeTask"),
                        this);
    }

    @Override
    public void enable(PluginHandle plugin, ModuleElement module) {
        of(plugin);
    }

    @Override
    public void disable(PluginHandle plugin, ModuleElement module) {
        opened.remove(plugin.key());
    }

    /** A bean may ask before the module is enabled; the tables are made when the first one does. */
    private ActiveObjects of(PluginHandle plugin) {
        return opened.computeIfAbsent(plugin.key(), key -> open(plugin));
    }

    private ActiveObjects open(PluginHandle plugin) {
        ModuleElement module = plugin.descriptor().modules().stream()
                .filter(element -> element.name().equals("ao"))
                .findFirst()
                .orElseThrow(
                        () -> new PluginRefusedException(plugin.key() + " uses Active Objects but has no <ao> module"));
        List<Class<? extends RawEntity<?>>> entities = module.children("entity").stream()
                .<Class<? extends RawEntity<?>>>map(entity -> entity(plugin, module, entity.text()))
                .toList();
        TableNamespace namespace =
                new TableNamespace(module.optional("namespace").orElseGet(plugin::key));
        List<ActiveObjectsUpgradeTask> tasks = module.children("upgradeTask").stream()
                .map(task -> task(plugin, module, task.text()))
                .toList();
        new UpgradeTasks(namespace, settings.get())
                .run(tasks, () -> ActiveObjectsFactory.openForUpgrade(database, namespace));
        return ActiveObjectsFactory.open(database, namespace, entities);
    }

    /** Made without beans: they are not there yet when the first of them asks for its tables. */
    private static ActiveObjectsUpgradeTask task(PluginHandle plugin, ModuleElement module, String name) {
        try {
            return plugin.load(name)
                    .asSubclass(ActiveObjectsUpgradeTask.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new PluginRefusedException(
                    module.describe() + ": " + name + " is no upgrade task that can be made without beans", e);
        }
    }

    @SuppressWarnings("unchecked") // an entity's key type is not known here, nor needed
    private static Class<? extends RawEntity<?>> entity(PluginHandle plugin, ModuleElement module, String name) {
        Class<?> type = plugin.load(name);
        if (!RawEntity.class.isAssignableFrom(type)) {
            throw new PluginRefusedException(module.describe() + ": " + name + " is no Active Objects entity");
        }
        return (Class<? extends RawEntity<?>>) type;
    }
}
