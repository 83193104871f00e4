package org.productops.glossary.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.common.text.LanguageTag;
import org.productops.common.text.SpokenLanguages;
import org.productops.common.text.TextOrder;
import org.productops.common.user.Person;
import org.productops.common.user.PersonNames;
import org.productops.common.web.form.Choice;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptFilterFields;
import org.productops.glossary.GlossaryView;

/**
 * What a list can be narrowed down by: only what some concept of the glossary has is there to be chosen, and what is chosen.
 *
 * @param any whether anything is chosen
 */
record GlossaryFilters(List<Filter> filters, List<Check> checks, boolean any) {

    record Check(String name, Message label, boolean chosen) {}

    /** @param options empty where there is nothing to choose from */
    record Filter(String name, Message label, List<Option> options) {}

    /** @param label a text of ours, or else a name of theirs */
    record Option(String value, Optional<Message> label, String name, boolean chosen) {}

    static GlossaryFilters of(GlossaryView view, GlossaryState state, Locale locale, ConceptForms forms) {
        TextOrder order = TextOrder.of(locale);
        SpokenLanguages languages = SpokenLanguages.of(locale);
        AreaNames areas = forms.areas();
        PersonNames people = forms.names();
        List<Concept> all = view.content().concepts();
        List<Filter> filters = Stream.of(
                        new Filter(
                                ConceptFilterFields.DOMAIN,
                                Message.of("productops.glossary.form.domain"),
                                options(
                                        ConceptFormType.domains(view.content().domains()).stream()
                                                .skip(1)
                                                .toList(),
                                        state.filter().domain())),
                        new Filter(
                                ConceptFilterFields.STATUS,
                                Message.of("productops.glossary.form.status"),
                                options(ConceptWords.statuses(), state.filter().status())),
                        new Filter(
                                ConceptFilterFields.LANGUAGE,
                                Message.of("productops.glossary.form.language"),
                                options(
                                        choices(
                                                all,
                                                concept -> concept.terms().stream()
                                                        .map(term -> LanguageTag.of(term.language())),
                                                tag -> languages.name(Locale.forLanguageTag(tag)),
                                                order),
                                        state.filter().language())),
                        new Filter(
                                ConceptFilterFields.AREA,
                                Message.of("productops.glossary.form.area"),
                                options(
                                        choices(
                                                all,
                                                concept -> Stream.of(
                                                        concept.classification().areaKey()),
                                                areas::path,
                                                order),
                                        state.filter().area())),
                        new Filter(
                                ConceptFilterFields.OWNER,
                                Message.of("productops.glossary.form.owner"),
                                options(
                                        owners(all, people, order),
                                        state.filter().owner())))
                // Each term has a language: one of one tells nothing apart.
                .filter(filter -> filter.options().size() > 1
                        || filter.options().stream().anyMatch(Option::chosen)
                        || !filter.name().equals(ConceptFilterFields.LANGUAGE)
                                && !filter.options().isEmpty())
                .toList();
        return new GlossaryFilters(
                filters,
                List.of(
                        new Check(
                                ConceptFilterFields.DUE,
                                Message.of("productops.glossary.filter.due"),
                                !state.filter().due().isEmpty()),
                        new Check(
                                ConceptFilterFields.PROPOSED,
                                Message.of("productops.glossary.filter.proposed"),
                                !state.filter().proposed().isEmpty())),
                state.filter().isNarrowed());
    }

    private static List<Choice> owners(List<Concept> all, PersonNames people, TextOrder order) {
        return all.stream()
                .map(concept -> concept.care().ownerKey())
                .filter(key -> !key.isEmpty())
                .distinct()
                .flatMap(key -> people.find(key).stream())
                .sorted(Comparator.comparing((Person person) -> order.key(person.displayName())))
                .map(person -> Choice.named(person.name(), person.displayName()))
                .toList();
    }

    private static List<Choice> choices(
            List<Concept> all,
            Function<Concept, Stream<String>> values,
            Function<String, String> name,
            TextOrder order) {
        return all.stream()
                .flatMap(values)
                .filter(value -> !value.isEmpty())
                .distinct()
                .map(value -> Choice.named(value, name.apply(value)))
                .sorted(Comparator.comparing(choice -> order.key(choice.name().orElseThrow())))
                .toList();
    }

    /** What somebody chose stays chosen, be it none of them. */
    private static List<Option> options(List<Choice> choices, String chosen) {
        Stream<Option> known = choices.stream()
                .map(choice -> new Option(
                        choice.value(),
                        choice.label(),
                        choice.name().orElse(""),
                        choice.value().equals(chosen)));
        boolean unknown = !chosen.isEmpty()
                && choices.stream().noneMatch(choice -> choice.value().equals(chosen));
        return Stream.concat(
                        known, unknown ? Stream.of(new Option(chosen, Optional.empty(), chosen, true)) : Stream.empty())
                .toList();
    }
}
