package org.productops.area.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.productops.area.rule.RuleFixture.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.mapping.MappingFixture;
import org.productops.area.mapping.Place;
import org.productops.area.rule.PresetArea.Reason;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.testing.fakes.EnglishTexts;

class AreaPresetsTest {

    private final MappingFixture mapping = new MappingFixture();
    private final RuleFixture given = new RuleFixture(mapping);
    private final long shop = mapping.shop.id();
    private final long basket = mapping.basket.id();
    private final long vouchers = mapping.vouchers.id();

    @BeforeEach
    void mapped() {
        mapping.service.map("payments", mapping.shop.place());
        mapping.service.map("search", mapping.basket.place());
        mapping.service.map("checkout", mapping.basket.place());
    }

    private IssuePlace place(List<Long> components, String... parentAreas) {
        return new IssuePlace(shop, components, List.of(parentAreas));
    }

    @Test
    void oneComponentWithManyAreasLeavesRoomForTheOthers() {
        IntStream.range(0, 20).forEach(i -> {
            mapping.areas.create("many" + i, "");
            mapping.service.map("many" + i, mapping.basket.place());
        });
        mapping.areas.create("voucher", "");
        mapping.service.map("voucher", mapping.vouchers.place());

        assertThat(given.presets.proposals(place(List.of(basket, vouchers))))
                .hasSize(AreaPresets.MOST_PROPOSED)
                .extracting(PresetArea::componentId)
                .startsWith(Optional.of(basket), Optional.of(vouchers), Optional.of(basket));
    }

    private List<String> filled(IssuePlace place) {
        return given.presets.filled(place).stream()
                .map(preset -> preset.area().key())
                .toList();
    }

    @Test
    void proposesParentThenRuleThenComponentsThenProject() {
        given.service.save(shop, 0, draft("fixed", "checkout", "", ""));

        assertThat(given.presets.proposals(place(List.of(basket), "search")))
                .extracting(preset -> preset.area().key(), PresetArea::reason, PresetArea::componentId)
                .containsExactly(
                        tuple("search", Reason.PARENT, Optional.empty()),
                        tuple("checkout", Reason.RULE, Optional.empty()),
                        tuple("payments", Reason.PROJECT, Optional.empty()));
        assertThat(given.presets.proposals(place(List.of(basket))))
                .extracting(PresetArea::reason)
                .containsExactly(Reason.RULE, Reason.COMPONENT, Reason.PROJECT);
    }

    @Test
    void proposesNoMoreThanHelps() {
        IntStream.range(0, 30).forEach(i -> {
            mapping.areas.create("more-" + i, "");
            mapping.service.map("more-" + i, mapping.shop.place());
        });

        assertThat(given.presets.proposals(place(List.of(basket)))).hasSize(AreaPresets.MOST_PROPOSED);
    }

    @Test
    void fillsInOnlyWhatTheRuleSays() {
        assertThat(filled(place(List.of(basket), "search")))
                .as("without a rule")
                .isEmpty();

        ProjectRule rule = given.service.save(shop, 0, draft("mapped", "", "", ""));
        assertThat(filled(place(List.of()))).containsExactly("payments");
        assertThat(filled(place(List.of(basket)))).containsExactly("search");
        assertThat(filled(place(List.of(vouchers)))).as("no area of its own").containsExactly("payments");
        assertThat(filled(place(List.of(), "checkout"))).as("sub-tasks alone").containsExactly("payments");

        rule = given.service.save(shop, rule.version(), draft("fixed", "Checkout", "", "created"));
        assertThat(filled(place(List.of(basket)))).containsExactly("checkout");
        assertThat(filled(place(List.of(basket), "search"))).as("of the parent").containsExactly("search");

        given.areas.service.archive("checkout", given.areas.get("checkout").version(), false);
        assertThat(filled(place(List.of(basket)))).as("archived").isEmpty();
        given.service.save(shop, rule.version(), draft("proposed", "", "", "following"));
        assertThat(filled(place(List.of(basket), "search", "checkout"))).containsExactly("search");
    }

    @Test
    void saysWhyToThoseWhoMaySeeIt() {
        given.service.save(shop, 0, draft("mapped", "", "", ""));
        given.areasOfIssues.put(7L, List.of("checkout"));
        given.issues.add(7, "SHOP-7", "3");

        AreaProposalView view = given.proposals.propose(shop, List.of(basket, 4711L), Optional.of(7L), "customfield_1");

        assertThat(view.proposals())
                .extracting(proposal -> text(proposal.because()))
                .containsExactly(
                        "The parent issue SHOP-7 has the area Payments \u203a Checkout.",
                        "The component Basket belongs to Search.",
                        "The project Web shop belongs to Payments.");
        assertThat(view.filled()).extracting(each -> each.preset().area().key()).containsExactly("search");
        assertThatThrownBy(() -> given.proposals.propose(shop, List.of(), Optional.of(8L), ""))
                .isInstanceOf(InvalidException.class);
        mapping.projects.hide(mapping.shop);
        assertThatThrownBy(() -> given.proposals.propose(shop, List.of(), Optional.empty(), ""))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void requiresByTypeAndSaysWhoseRuleItIs() {
        assertThat(refusal(Optional.of("1"))).isEmpty();

        ProjectRule rule = given.service.save(shop, 0, new ProjectRuleDraft("", "", "some", List.of("bug"), ""));
        assertThat(refusal(Optional.of("1")))
                .hasValue(
                        "Choose a product area. The rule of the project Web shop requires one for issues of the type Bug;"
                                + " it was made by " + admin() + ".");
        assertThat(refusal(Optional.of("3"))).isEmpty();
        assertThat(refusal(Optional.empty())).as("never on a guess").isEmpty();

        given.service.save(shop, rule.version(), draft("", "", "all", ""));
        assertThat(refusal(Optional.empty()))
                .hasValue(
                        "Choose a product area. The rule of the project Web shop requires one for all its issues; it was"
                                + " made by " + admin() + ".");
        assertThat(given.required.refusal(mapping.mobile.id(), Optional.of("1")))
                .isEmpty();
    }

    @Test
    void holdsNobodyUpWhereNothingCanBeChosen() {
        given.service.save(shop, 0, draft("", "", "all", ""));
        for (String key : List.of("payments", "search")) {
            given.areas.service.archive(key, given.areas.get(key).version(), true);
        }

        assertThat(refusal(Optional.of("1"))).isEmpty();
        assertThat(given.required.stuck(shop).map(AreaPresetsTest::text).orElse(""))
                .contains("Web shop", "archived", "maps another one to the project");
        assertThat(given.service.get(shop).notes()).isNotEmpty();

        mapping.areas.create("new", "");
        mapping.service.map("new", Place.component(vouchers));
        assertThat(given.required.stuck(shop)).isEmpty();
        assertThat(refusal(Optional.of("1"))).isPresent();
    }

    private String admin() {
        return given.service.get(shop).by();
    }

    private Optional<String> refusal(Optional<String> typeId) {
        return given.required.refusal(shop, typeId).map(AreaPresetsTest::text);
    }

    private static String text(Message message) {
        return new EnglishTexts().get(message);
    }
}
