package org.productops.devhost.jira.tab;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanel3;
import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanelModuleDescriptor;
import com.atlassian.jira.plugin.issuetabpanel.ShowPanelRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleHandler;
import org.productops.devhost.plugin.ModuleType;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;
import org.productops.devhost.web.PanelView;

/** The tabs of the issue view that plugins bring. */
public final class IssueTabs implements ModuleHandler {
    private final Map<String, Module> modules = new ConcurrentSkipListMap<>();
    private final UnaryOperator<String> texts;

    /** @param texts gives a text in the reader's language by its key */
    public IssueTabs(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    /** What {@code issue-tabpanel} may say. */
    public static ModuleType moduleType() {
        return ModuleType.named("issue-tabpanel")
                .withClass(IssueTabPanel3.class)
                .allow("label", "key")
                .allow("order")
                .allow("supports-ajax-load");
    }

    @Override
    public void enable(PluginHandle plugin, ModuleElement module) {
        String key = plugin.key() + ":" + module.key();
        String label = module.child("label")
                .map(element -> element.attribute("key"))
                .orElseThrow(() -> new PluginRefusedException(module.describe() + " needs a <label>"));
        modules.put(key, new Module(plugin, module, label));
    }

    @Override
    public void disable(PluginHandle plugin, ModuleElement module) {
        modules.remove(plugin.key() + ":" + module.key());
    }

    /**
     * The tabs that somebody sees on an issue.
     *
     * @param open the key of the tab whose content is wanted; the others have none
     */
    public List<PanelView> of(Issue issue, String open) {
        return modules.entrySet().stream()
                .filter(entry -> entry.getValue().panel().showPanel(new ShowPanelRequest(issue)))
                .map(entry -> new PanelView(
                        entry.getKey(),
                        texts.apply(entry.getValue().label),
                        entry.getKey().equals(open) ? entry.getValue().html(issue) : ""))
                .toList();
    }

    /** A module in waiting: its object is made when the plugin's beans are there. */
    private static final class Module implements IssueTabPanelModuleDescriptor {
        private final PluginHandle plugin;
        private final ModuleElement element;
        private final String label;
        private IssueTabPanel3 panel;

        Module(PluginHandle plugin, ModuleElement element, String label) {
            this.plugin = plugin;
            this.element = element;
            this.label = label;
        }

        synchronized IssueTabPanel3 panel() {
            if (panel == null) {
                panel = plugin.create(element, IssueTabPanel3.class);
                panel.init(this);
            }
            return panel;
        }

        String html(Issue issue) {
            return panel().getActions(new GetActionsRequest(issue)).stream()
                    .map(IssueAction::getHtml)
                    .collect(Collectors.joining());
        }
    }
}
