package org.productops.style.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.productops.common.store.TextHash;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.style.GuideRule;
import org.productops.style.RuleState;
import org.productops.style.StyleRuleStore;
import org.productops.style.rule.StyleRule;
import org.productops.style.vale.ValeRuleText;

/** The rules of style guides in Confluence's database. */
@ConfluenceComponent
public final class AoStyleRuleStore implements StyleRuleStore {

    private static final String TABLE = "STYLE_RULE";
    private static final String COLUMNS = "ID, RULE_ID, RULE_NAME, DEFINITION, RULE_STATE, ROW_VERSION";
    private static final String RULE_ID = "RULE_ID";
    private static final String OF_GUIDE = "GUIDE_ID = ?";

    /** Definitions are long; together with them fewer rows go into one statement. */
    private static final int AT_ONCE = 100;

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoStyleRuleStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<GuideRule> all(long guideId) {
        return rules(Query.select(COLUMNS).where(OF_GUIDE, guideId));
    }

    @Override
    public Optional<List<GuideRule>> changedSince(long guideId, long revision) {
        List<GuideRule> changed = rules(Query.select(COLUMNS)
                .where("GUIDE_ID = ? AND CHANGED_IN > ?", guideId, revision)
                .limit(Batches.SIZE + 1));
        return changed.size() > Batches.SIZE ? Optional.empty() : Optional.of(changed);
    }

    private List<GuideRule> rules(Query query) {
        List<GuideRule> found = new ArrayList<>();
        ao.stream(StyleRuleEntity.class, query, row -> found.add(rule(row)));
        return found;
    }

    private GuideRule rule(StyleRuleEntity row) {
        String name = orEmpty(row.getRuleName());
        Optional<StyleRule> rule = ValeRuleText.stored(name, orEmpty(row.getDefinition()));
        if (rule.isEmpty()) {
            unreadable.tell(TABLE, row, "the definition of " + name);
        }
        Optional<RuleState> state = Arrays.stream(RuleState.values())
                .filter(each -> each.name().equals(row.getRuleState()))
                .findFirst();
        if (state.isEmpty()) {
            unreadable.tell(TABLE, row, "the state " + row.getRuleState());
        }
        return new GuideRule(row.getRuleId(), name, rule, state.orElse(RuleState.OFF), row.getRowVersion());
    }

    @Override
    public int count(long guideId) {
        return ao.count(StyleRuleEntity.class, OF_GUIDE, guideId);
    }

    @Override
    public List<GuideRule> insert(long guideId, List<GuideRule> rules, long revision) {
        StyleGuideEntity guide = ao.get(StyleGuideEntity.class, Math.toIntExact(guideId));
        long last = guide.getLastRuleId();
        List<GuideRule> stored = new ArrayList<>();
        for (GuideRule rule : rules) {
            last++;
            stored.add(rule.withId(last));
        }
        guide.setLastRuleId(last);
        guide.save();
        insertRows(guideId, stored, Map.of(), revision);
        return stored;
    }

    private void insertRows(long guideId, List<GuideRule> rules, Map<Long, String> definitions, long revision) {
        List<Map<String, Object>> rows = rules.stream()
                .map(rule -> row(guideId, rule, definitions.get(rule.id()), revision))
                .toList();
        for (int start = 0; start < rows.size(); start += AT_ONCE) {
            Batches.insert(ao, StyleRuleEntity.class, rows.subList(start, Math.min(start + AT_ONCE, rows.size())));
        }
    }

    private static Map<String, Object> row(long guideId, GuideRule rule, String definition, long revision) {
        Map<String, Object> row = new HashMap<>();
        row.put(
                "IDENTITY_HASH",
                TextHash.of(String.valueOf(guideId), rule.name().toLowerCase(Locale.ROOT)));
        row.put("GUIDE_ID", guideId);
        row.put(RULE_ID, rule.id());
        row.put("RULE_NAME", rule.name());
        row.put("DEFINITION", rule.rule().map(ValeRuleText::json).orElse(definition));
        row.put("RULE_STATE", rule.state().name());
        row.put("CHANGED_IN", revision);
        row.put("ROW_VERSION", rule.version());
        return row;
    }

    @Override
    public void update(long guideId, List<GuideRule> rules, long revision) {
        // What nobody here can read stays as it is, whatever else is changed.
        Map<Long, String> definitions = new HashMap<>();
        Batches.each(
                rules.stream().map(GuideRule::id).toList(),
                batch -> ao.stream(
                        StyleRuleEntity.class,
                        Query.select("ID, RULE_ID, DEFINITION").where(ofRules(batch), parameters(guideId, batch)),
                        row -> definitions.put(row.getRuleId(), orEmpty(row.getDefinition()))));
        delete(guideId, definitions.keySet());
        insertRows(
                guideId,
                rules.stream()
                        .filter(rule -> definitions.containsKey(rule.id()))
                        .toList(),
                definitions,
                revision);
    }

    @Override
    public void delete(long guideId, Collection<Long> ids) {
        Set<Long> distinct = new HashSet<>(ids);
        Batches.each(
                distinct, batch -> ao.deleteWithSQL(StyleRuleEntity.class, ofRules(batch), parameters(guideId, batch)));
    }

    private static String ofRules(List<Long> ids) {
        return "GUIDE_ID = ? AND " + Batches.in(RULE_ID, ids);
    }

    private static Object[] parameters(long guideId, List<Long> ids) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(guideId);
        parameters.addAll(ids);
        return parameters.toArray();
    }

    @Override
    public void deleteAll(long guideId) {
        ao.deleteWithSQL(StyleRuleEntity.class, OF_GUIDE, guideId);
    }
}
