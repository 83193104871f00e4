package org.productops.glossary.scope;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.glossary.GlossaryChoice;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.HighlightMode;

/** Turns what somebody typed into the choice of a space, or says at each field what is wrong. */
public final class GlossaryChoiceRules {

    /** So many glossaries hold in a space at most: each page of it is searched for the terms of all. */
    public static final int MOST_GLOSSARIES = 20;

    public static final int MOST_EXCLUSIONS = 500;
    public static final int LONGEST_EXCLUSION = 200;

    private static final TextRule EXCLUSION = TextRule.line(LONGEST_EXCLUSION);

    private final Function<String, Optional<GlossaryPlace>> visible;

    /** @param visible finds by its key a glossary that the chooser may see */
    GlossaryChoiceRules(Function<String, Optional<GlossaryPlace>> visible) {
        this.visible = visible;
    }

    /** What somebody wants, with the glossaries that are meant; none where it is to be as everywhere. */
    record Wanted(
            boolean asEverywhere,
            List<ChosenGlossary> glossaries,
            HighlightMode highlighting,
            List<String> exclusions) {

        GlossaryChoice choice(GlossaryChoice before) {
            return new GlossaryChoice(
                    before.spaceId(),
                    asEverywhere,
                    glossaries.stream().map(ChosenGlossary::id).toList(),
                    highlighting,
                    exclusions,
                    before.version() + 1);
        }
    }

    /**
     * What the draft wants.
     *
     * @param before what holds now: whatever is in it may stay, seen or not
     * @throws org.productops.common.error.InvalidException with all that is wrong
     */
    Wanted apply(GlossaryChoiceDraft draft, GlossaryChoice before) {
        FieldErrors.Collector errors = FieldErrors.collect();
        List<ChosenGlossary> glossaries =
                draft.asEverywhere() ? List.of() : glossaries(draft.glossaries(), before, errors);
        HighlightMode highlighting = highlighting(draft.highlighting(), errors);
        List<String> exclusions =
                EXCLUSION.checkAll(GlossaryChoiceFields.EXCLUSIONS, draft.exclusions(), MOST_EXCLUSIONS, errors);
        errors.throwIfAny();
        return new Wanted(
                draft.asEverywhere(),
                glossaries,
                highlighting,
                exclusions.stream().distinct().toList());
    }

    private List<ChosenGlossary> glossaries(List<String> typed, GlossaryChoice before, FieldErrors.Collector errors) {
        List<String> texts = typed.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        if (texts.size() > MOST_GLOSSARIES) {
            errors.at(
                    GlossaryChoiceFields.GLOSSARIES,
                    Message.of("productops.common.error.texts-many", MOST_GLOSSARIES, texts.size()));
            return List.of();
        }
        List<ChosenGlossary> glossaries = new ArrayList<>();
        for (String text : texts) {
            Optional<ChosenGlossary> chosen = text.startsWith(ChosenGlossary.HIDDEN)
                    ? stays(text, before)
                    : visible.apply(text).map(ChosenGlossary::of);
            if (chosen.isEmpty()) {
                errors.at(
                        GlossaryChoiceFields.GLOSSARIES,
                        Message.of("productops.glossary.error.no-glossary", TextRule.beginning(text)));
            }
            chosen.filter(each -> glossaries.stream().noneMatch(other -> other.id() == each.id()))
                    .ifPresent(glossaries::add);
        }
        return glossaries;
    }

    private static Optional<ChosenGlossary> stays(String text, GlossaryChoice before) {
        return before.glossaryIds().stream()
                .filter(id -> text.equals(ChosenGlossary.HIDDEN + id))
                .findFirst()
                .map(id -> new ChosenGlossary(id, Optional.empty()));
    }

    private static HighlightMode highlighting(String typed, FieldErrors.Collector errors) {
        String name = typed.strip();
        if (name.isEmpty()) {
            return HighlightMode.FIRST;
        }
        Optional<HighlightMode> mode = Arrays.stream(HighlightMode.values())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst();
        if (mode.isEmpty()) {
            errors.at(
                    GlossaryChoiceFields.HIGHLIGHTING,
                    Message.of(
                            "productops.glossary.error.no-choice",
                            TextRule.beginning(name),
                            Arrays.stream(HighlightMode.values())
                                    .map(Enum::name)
                                    .collect(Collectors.joining(", "))));
        }
        return mode.orElse(HighlightMode.FIRST);
    }
}
