package org.productops.style.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.productops.area.Holder;
import org.productops.devhost.database.SqlCounter;
import org.productops.style.ChosenGuide;
import org.productops.style.GuideRule;
import org.productops.style.RuleSamples;
import org.productops.style.RuleState;
import org.productops.style.StyleChoice;
import org.productops.style.StyleGuide;
import org.productops.style.rule.RuleAction;
import org.productops.style.rule.RuleCriterion;
import org.productops.style.rule.RuleLevel;
import org.productops.style.rule.StyleRule;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoStyleStoresTest {

    private static final long DOC = 7_000_000_000L;
    private static final Instant SINCE = Instant.parse("2026-03-02T10:00:00.123Z");

    @OnEveryDatabase
    void givesBackGuidesAndChoices(TestDatabase database) {
        AoStyleGuideStore store = new AoStyleGuideStore(open(database));
        StyleGuide company = store.put(guide("company"));
        StyleGuide plain = store.put(
                new StyleGuide(0, "plain", "Plain", "", "", List.of(), Locale.GERMAN, false, List.of(), List.of(), 3));
        StyleChoice choice = new StyleChoice(
                DOC, List.of(new ChosenGuide(plain.id(), SINCE), new ChosenGuide(company.id(), Instant.EPOCH)), 2);
        store.put(choice);
        store.put(new StyleChoice(8, List.of(), 1));

        assertThat(company).isEqualTo(guide("company").withId(company.id()));
        assertThat(store.all()).containsExactlyInAnyOrder(company, plain);
        assertThat(store.choices()).containsExactlyInAnyOrder(choice, new StyleChoice(8, List.of(), 1));

        StyleGuide changed = new StyleGuide(
                company.id(), "company", "New", "", "", List.of(), Locale.ENGLISH, false, List.of(), List.of("x"), 2);
        assertThat(store.put(changed)).isEqualTo(changed);
        store.deleteChoice(8);
        assertThat(store.all()).containsExactlyInAnyOrder(changed, plain);
        assertThat(store.choices()).containsExactly(choice);
        assertThatThrownBy(() -> store.put(guide("Company"))).isInstanceOf(RuntimeException.class);
    }

    @OnEveryDatabase
    void aGuideThatIsRemovedIsTakenOutOfAllChoices(TestDatabase database) {
        AoStyleGuideStore store = new AoStyleGuideStore(open(database));
        StyleGuide one = store.put(guide("one"));
        StyleGuide two = store.put(guide("two"));
        ChosenGuide stays = new ChosenGuide(two.id(), SINCE);
        LongStream.range(1, 60)
                .forEach(space ->
                        store.put(new StyleChoice(space, List.of(new ChosenGuide(one.id(), SINCE), stays), 1)));

        try (SqlCounter.Recording sql = database.record()) {
            store.delete(one);
            assertThat(sql.count()).isEqualTo(4);
        }
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.all()).containsExactly(two);
            assertThat(store.choices()).hasSize(59).allMatch(choice -> choice.guides()
                    .equals(List.of(stays)));
            assertThat(sql.count()).isEqualTo(2);
        }
    }

    @OnEveryDatabase
    void givesBackRulesOfEveryKind(TestDatabase database) {
        ActiveObjects ao = open(database);
        AoStyleRuleStore store = new AoStyleRuleStore(ao);
        long guide = new AoStyleGuideStore(ao).put(guide("company")).id();
        long other = new AoStyleGuideStore(ao).put(guide("other")).id();
        List<GuideRule> stored = store.insert(
                guide, RuleSamples.all().stream().map(AoStyleStoresTest::rule).toList(), 1);
        GuideRule first = stored.get(0);
        GuideRule elsewhere = store.insert(other, List.of(first.withId(0)), 1).get(0);

        assertThat(stored).extracting(GuideRule::id).doesNotHaveDuplicates().doesNotContain(0L);
        assertThat(store.all(guide)).containsExactlyInAnyOrderElementsOf(stored);
        assertThat(store.count(guide)).isEqualTo(stored.size());
        assertThat(store.changedSince(guide, 1)).contains(List.of());

        GuideRule changed = new GuideRule(
                first.id(), "Renamed", first.rule().map(AoStyleStoresTest::renamed), RuleState.OVERRUN, 2);
        store.update(guide, List.of(changed, rule(words("Nowhere", "a")).withId(999)), 2);
        assertThat(store.changedSince(guide, 1)).contains(List.of(changed));
        assertThat(store.all(other)).containsExactly(elsewhere);

        store.delete(guide, stored.stream().map(GuideRule::id).toList());
        assertThat(store.all(guide)).isEmpty();
        assertThat(store.insert(guide, List.of(rule(words("Again", "a"))), 3)
                        .get(0)
                        .id())
                .as("no id is given twice")
                .isEqualTo(stored.size() + 1);
        store.deleteAll(guide);
        assertThat(store.count(guide)).isZero();
        assertThat(store.all(other)).containsExactly(elsewhere);
    }

    private static StyleRule renamed(StyleRule rule) {
        return new StyleRule(
                "Renamed",
                rule.body(),
                rule.level(),
                rule.scopes(),
                rule.message(),
                rule.description(),
                rule.link(),
                rule.limit(),
                rule.action());
    }

    @OnEveryDatabase
    void aNameIsThereOnce(TestDatabase database) {
        ActiveObjects ao = open(database);
        AoStyleRuleStore store = new AoStyleRuleStore(ao);
        long guide = new AoStyleGuideStore(ao).put(guide("company")).id();
        store.insert(guide, List.of(rule(words("Avoid", "a"))), 1);

        assertThatThrownBy(() -> store.insert(guide, List.of(rule(words("AVOID", "b"))), 2))
                .isInstanceOf(RuntimeException.class);
    }

    @OnEveryDatabase
    void whatCannotBeReadHidesNothingElseAndStays(TestDatabase database) {
        ActiveObjects ao = open(database);
        AoStyleGuideStore guides = new AoStyleGuideStore(ao);
        AoStyleRuleStore store = new AoStyleRuleStore(ao);
        StyleGuide company = guides.put(guide("company"));
        List<GuideRule> stored = store.insert(company.id(), List.of(rule(words("A", "a")), rule(words("B", "b"))), 1);
        guides.put(new StyleChoice(DOC, List.of(new ChosenGuide(4, SINCE)), 1));
        StyleRuleEntity row = ao.find(StyleRuleEntity.class, "RULE_NAME = ?", "A")[0];
        String newer = "{\"extends\":\"newer\"}";
        row.setDefinition(newer);
        row.setRuleState("LATER");
        row.save();
        StyleGuideEntity guide = ao.get(StyleGuideEntity.class, (int) company.id());
        guide.setLanguageTag("!");
        guide.setEditors("ROLE\tadmins\n" + guide.getEditors());
        guide.save();
        StyleChoiceEntity choice = ao.find(StyleChoiceEntity.class)[0];
        choice.setGuideIds("x\n" + choice.getGuideIds());
        choice.save();

        GuideRule unknown = new GuideRule(stored.get(0).id(), "A", Optional.empty(), RuleState.OFF, 1);
        assertThat(store.all(company.id())).containsExactlyInAnyOrder(unknown, stored.get(1));
        assertThat(guides.all().get(0).editors()).isEqualTo(company.editors());
        assertThat(guides.choices().get(0).guides()).containsExactly(new ChosenGuide(4, SINCE));
        store.update(company.id(), List.of(unknown.withVersion(2)), 2);
        assertThat(ao.find(StyleRuleEntity.class, "RULE_NAME = ?", "A")[0].getDefinition())
                .isEqualTo(newer);
    }

    @OnEveryDatabase
    void manyRulesTakeFewStatements(TestDatabase database) {
        ActiveObjects ao = open(database);
        AoStyleRuleStore store = new AoStyleRuleStore(ao);
        long guide = new AoStyleGuideStore(ao).put(guide("company")).id();
        List<GuideRule> rules = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            rules.add(rule(words("Rule" + i, "w".repeat(2_000) + i)));
        }

        List<GuideRule> stored;
        try (SqlCounter.Recording sql = database.record()) {
            stored = store.insert(guide, rules, 1);
            assertThat(sql.count())
                    .as("the guide's last number and three batches")
                    .isLessThanOrEqualTo(5);
        }
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.all(guide)).hasSize(300);
            assertThat(sql.count()).isEqualTo(1);
        }
        try (SqlCounter.Recording sql = database.record()) {
            store.update(guide, stored.stream().map(each -> each.withVersion(2)).toList(), 2);
            assertThat(sql.count()).isEqualTo(5);
        }
        try (SqlCounter.Recording sql = database.record()) {
            store.delete(guide, stored.stream().map(GuideRule::id).toList());
            assertThat(sql.count()).isEqualTo(1);
        }
    }

    private static ActiveObjects open(TestDatabase database) {
        return database.activeObjects(StyleGuideEntity.class, StyleRuleEntity.class, StyleChoiceEntity.class);
    }

    private static GuideRule rule(StyleRule rule) {
        return new GuideRule(0, rule.name(), Optional.of(rule), RuleState.ON, 1);
    }

    private static StyleRule words(String name, String word) {
        return new StyleRule(
                name,
                new RuleCriterion.Existence(List.of(word), List.of(), false, List.of(), false, false, true),
                RuleLevel.WARNING,
                List.of("text"),
                "m",
                Optional.empty(),
                Optional.empty(),
                0,
                RuleAction.NONE);
    }

    private static StyleGuide guide(String key) {
        return new StyleGuide(
                0,
                key,
                "Company_Style-" + key,
                "d".repeat(3000) + "\n\u00fc",
                "key of anna",
                List.of(Holder.user("key\u00fc of ben"), Holder.group("docs\twith <tab>")),
                Locale.forLanguageTag("pt-BR"),
                true,
                List.of("iOS", "caf\u00e9s?", " two  blanks"),
                List.of("utili[sz]e"),
                1);
    }
}
