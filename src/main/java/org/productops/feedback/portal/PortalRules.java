package org.productops.feedback.portal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.SearchFolding;
import org.productops.common.text.TextRule;

/** What a portal must be: with a title, an address of plain letters, and each question once. */
final class PortalRules {

    /** How long an address may be. */
    static final int ADDRESS_LENGTH = 60;

    private static final TextRule TITLE = TextRule.line(120).mandatory();
    private static final TextRule INTRODUCTION = TextRule.lines(2_000);
    private static final TextRule GROUP = TextRule.line(255);
    private static final TextRule QUESTION_LABEL = TextRule.line(120);
    private static final TextRule QUESTION_HELP = TextRule.line(500);
    private static final Pattern PLAIN_LETTERS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private PortalRules() {}

    /**
     * The portal that a draft describes. Whether its address is free and its group is there is for the service to say.
     *
     * @param ownerKey who wants it so
     * @param before what it was; empty for a new one
     * @throws org.productops.common.error.InvalidException with all that is wrong
     */
    static Portal apply(PortalDraft draft, long projectId, String ownerKey, Optional<Portal> before) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String title = TITLE.check(PortalFields.TITLE, draft.title(), errors);
        String address = address(draft, title, errors);
        String introduction = INTRODUCTION.check(PortalFields.INTRODUCTION, draft.introduction(), errors);
        String group = GROUP.check(PortalFields.GROUP, draft.group(), errors);
        List<PortalQuestion> questions = questions(draft.questions(), errors);
        errors.throwIfAny();
        return new Portal(
                before.map(Portal::id).orElse(0L),
                projectId,
                address,
                title,
                introduction,
                Optional.of(group).filter(name -> !name.isEmpty()),
                draft.active(),
                questions,
                ownerKey,
                before.map(Portal::version).orElse(0L) + 1);
    }

    /** Whether a portal can be at the address: databases refuse some of what else may be sent in its place. */
    static boolean isAddress(String address) {
        return PLAIN_LETTERS.matcher(address).matches();
    }

    /** As typed, or made of the title if nothing is. */
    private static String address(PortalDraft draft, String title, FieldErrors.Collector errors) {
        String typed = draft.address().strip().toLowerCase(Locale.ROOT);
        String address = typed.isEmpty() ? proposed(title) : typed;
        if (address.isEmpty() && !title.isEmpty()) {
            errors.at(PortalFields.ADDRESS, Message.of("productops.portal.error.address-empty"));
        } else if (!address.isEmpty() && !isAddress(address)) {
            errors.at(
                    PortalFields.ADDRESS,
                    Message.of("productops.portal.error.address-bad", TextRule.beginning(address)));
        } else if (address.length() > ADDRESS_LENGTH) {
            errors.at(
                    PortalFields.ADDRESS,
                    Message.of("productops.common.error.text-long", ADDRESS_LENGTH, address.length()));
        }
        return address;
    }

    /** An address made of a title; empty if that has no plain letters. */
    static String proposed(String title) {
        String plain = SearchFolding.fold(title).replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), ADDRESS_LENGTH));
        return cut.replaceAll("^-+|-+$", "");
    }

    private static List<PortalQuestion> questions(List<PortalDraft.Question> drafts, FieldErrors.Collector errors) {
        List<PortalQuestion> questions = new ArrayList<>();
        Set<PortalField> asked = EnumSet.noneOf(PortalField.class);
        for (int row = 0; row < drafts.size(); row++) {
            PortalDraft.Question draft = drafts.get(row);
            String label =
                    QUESTION_LABEL.check(PortalFields.ofQuestion(row, PortalFields.LABEL), draft.label(), errors);
            String help = QUESTION_HELP.check(PortalFields.ofQuestion(row, PortalFields.HELP), draft.help(), errors);
            String place = PortalFields.ofQuestion(row, PortalFields.FIELD);
            Optional<PortalField> field = PortalField.find(draft.field());
            if (field.isEmpty()) {
                errors.at(
                        place, Message.of("productops.portal.error.field-unknown", TextRule.beginning(draft.field())));
            } else if (!asked.add(field.get())) {
                errors.at(place, Message.of("productops.portal.error.field-twice"));
            } else {
                boolean mandatory = field.get() == PortalField.QUOTE
                        || draft.mandatory() && field.get().canBeMandatory();
                questions.add(new PortalQuestion(field.get(), mandatory, label, help));
            }
        }
        if (asked.add(PortalField.QUOTE)) {
            questions.add(0, new PortalQuestion(PortalField.QUOTE, true, "", ""));
        }
        return questions;
    }
}
