package org.productops.devhost.jira.workflow;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleHandler;
import org.productops.devhost.plugin.ModuleTypes;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginTemplates;

/** The validators, conditions and post functions that plugins bring to workflows. */
public final class WorkflowModules {
    private final Map<String, RuleModule> rules = Collections.synchronizedMap(new TreeMap<>());
    private final Function<String, String> texts;
    private final PluginTemplates templates;

    /** @param texts from an i18n key to the text in the reader's language */
    public WorkflowModules(Function<String, String> texts, PluginTemplates templates) {
        this.texts = texts;
        this.templates = templates;
    }

    /** Tells which modules plugins may have for workflows. */
    public void addTo(ModuleTypes types) {
        for (RuleKind kind : RuleKind.values()) {
            types.add(kind.moduleType(), new Handler(kind));
        }
    }

    /** Modules of different kinds never have the same key: a plugin's keys are all different. */
    private final class Handler implements ModuleHandler {
        private final RuleKind kind;

        Handler(RuleKind kind) {
            this.kind = kind;
        }

        @Override
        public void enable(PluginHandle plugin, ModuleElement module) {
            RuleModule rule = new RuleModule(kind, texts, templates, plugin, module);
            rules.put(rule.completeKey(), rule);
        }

        @Override
        public void disable(PluginHandle plugin, ModuleElement module) {
            rules.remove(plugin.key() + ":" + module.key());
        }
    }

    /** All of a kind. */
    public List<RuleModule> all(RuleKind kind) {
        synchronized (rules) {
            return rules.values().stream().filter(rule -> rule.kind() == kind).toList();
        }
    }

    /** The one of a kind with this complete key. */
    public Optional<RuleModule> find(RuleKind kind, String completeKey) {
        return Optional.ofNullable(completeKey).map(rules::get).filter(rule -> rule.kind() == kind);
    }

    Optional<Object> createRule(String className) {
        synchronized (rules) {
            return rules.values().stream()
                    .filter(module -> module.ruleClassName().equals(className))
                    .findFirst()
                    .map(RuleModule::createRule);
        }
    }
}
