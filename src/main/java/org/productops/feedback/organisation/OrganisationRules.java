package org.productops.feedback.organisation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextIdentity;
import org.productops.common.text.TextRule;

/**
 * Turns a draft into an organisation, or says at each field what is wrong with it by itself; what it may be beside the
 * others is {@link OrganisationPlaces}' to say.
 */
public final class OrganisationRules {

    /** How many other names and mail domains an organisation has at most. */
    public static final int MOST_ALIASES = 50;

    public static final int MOST_MAIL_DOMAINS = 50;

    /** No organisation is worth more. */
    public static final long MOST_VALUE = 1_000_000_000_000_000L;

    private static final TextRule NAME = TextRule.line(255).mandatory();
    private static final TextRule ALIAS = TextRule.line(255);
    private static final TextRule SEGMENT = TextRule.line(100);
    private static final TextRule MAIL_DOMAIN = TextRule.line(MailDomains.LONGEST);

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** Digits, perhaps in groups of three, perhaps with nothing but zeros behind the point. */
    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,3}(?:[ .,'\u2019\u00a0\u202f_]\\d{3})+|\\d+)(?:[.,]0{1,2})?");

    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    private static final int LONGEST_NUMBER = 18;

    private OrganisationRules() {}

    /**
     * The organisation that the draft makes of what is there.
     *
     * @param id of a new one
     * @param before the organisation as it is stored; empty for a new one
     * @param today somewhere on earth it is already tomorrow, so that is not the future yet
     * @param errors is told all that is wrong
     * @return empty if anything is
     */
    static Optional<OrganisationRecord> apply(
            OrganisationDraft draft,
            long id,
            Optional<OrganisationRecord> before,
            LocalDate today,
            FieldErrors.Collector errors) {
        String name = NAME.check(OrganisationFields.NAME, draft.name(), errors);
        List<String> aliases = aliases(draft.aliases(), name, errors);
        List<String> domains = domains(draft.mailDomains(), errors);
        String segment = SEGMENT.check(OrganisationFields.SEGMENT, draft.segment(), errors);
        OptionalLong value = value(draft.value().strip(), errors);
        Optional<OrganisationState> state = state(draft.state().strip(), errors);
        Optional<LocalDate> from = from(draft.from().strip(), today, errors);
        if (!errors.build().isEmpty()) {
            return Optional.empty();
        }
        OrganisationFacts facts = new OrganisationFacts(segment, value, state.orElseThrow(), from.orElseThrow());
        return Optional.of(new OrganisationRecord(
                before.map(OrganisationRecord::id).orElse(id),
                name,
                aliases,
                domains,
                facts(draft, before, facts),
                before.map(OrganisationRecord::mergedInto).orElse(OptionalLong.empty()),
                false,
                before.map(OrganisationRecord::version).orElse(0L) + 1));
    }

    /** Who says nothing of a day and changes nothing of what holds adds no facts. */
    private static List<OrganisationFacts> facts(
            OrganisationDraft draft, Optional<OrganisationRecord> before, OrganisationFacts facts) {
        if (before.isEmpty()) {
            return List.of(facts);
        }
        boolean changesNothing = draft.from().isBlank() && before.get().latest().sayTheSameAs(facts);
        return changesNothing
                ? before.get().facts()
                : OrganisationRecord.with(before.get().facts(), facts);
    }

    /** Each is said once, whoever repeats it, and none of them is the name. */
    private static List<String> aliases(List<String> typed, String name, FieldErrors.Collector errors) {
        Set<String> seen = new HashSet<>(Set.of(TextIdentity.of(name)));
        return ALIAS.checkAll(OrganisationFields.ALIASES, typed, MOST_ALIASES, errors).stream()
                .filter(alias -> seen.add(TextIdentity.of(alias)))
                .toList();
    }

    private static List<String> domains(List<String> typed, FieldErrors.Collector errors) {
        Set<String> domains = new LinkedHashSet<>();
        for (String text : MAIL_DOMAIN.checkAll(OrganisationFields.MAIL_DOMAINS, typed, MOST_MAIL_DOMAINS, errors)) {
            Optional<String> domain = MailDomains.of(text);
            Optional<String> fault = domain.isEmpty()
                    ? Optional.of("domain-bad")
                    : MailDomains.isPublicMailer(domain.get())
                            ? Optional.of("domain-public")
                            : MailDomains.isForEverybody(domain.get())
                                    ? Optional.of("domain-suffix")
                                    : Optional.empty();
            fault.ifPresent(each -> errors.at(
                    OrganisationFields.MAIL_DOMAINS,
                    Message.of("productops.organisation.error." + each, TextRule.beginning(text))));
            domain.ifPresent(domains::add);
        }
        return new ArrayList<>(domains);
    }

    private static OptionalLong value(String typed, FieldErrors.Collector errors) {
        if (typed.isEmpty()) {
            return OptionalLong.empty();
        }
        Matcher number = NUMBER.matcher(typed);
        String digits = number.matches() ? NO_DIGIT.matcher(number.group(1)).replaceAll("") : "";
        if (digits.isEmpty() || digits.length() > LONGEST_NUMBER || Long.parseLong(digits) > MOST_VALUE) {
            errors.at(
                    OrganisationFields.VALUE,
                    Message.of(
                            "productops.organisation.error.value",
                            TextRule.beginning(typed),
                            OrganisationFields.grouped(MOST_VALUE)));
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(digits));
    }

    private static Optional<OrganisationState> state(String typed, FieldErrors.Collector errors) {
        if (typed.isEmpty()) {
            return Optional.of(OrganisationState.CUSTOMER);
        }
        Optional<OrganisationState> state = OrganisationState.named(typed);
        if (state.isEmpty()) {
            errors.at(
                    OrganisationFields.STATE,
                    Message.of("productops.organisation.error.state", TextRule.beginning(typed)));
        }
        return state;
    }

    private static Optional<LocalDate> from(String typed, LocalDate today, FieldErrors.Collector errors) {
        if (typed.isEmpty()) {
            return Optional.of(today);
        }
        LocalDate day;
        try {
            day = LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            errors.at(
                    OrganisationFields.FROM,
                    Message.of("productops.organisation.error.day", TextRule.beginning(typed)));
            return Optional.empty();
        }
        if (day.isAfter(today.plusDays(1)) || day.isBefore(EARLIEST)) {
            errors.at(OrganisationFields.FROM, Message.of("productops.organisation.error.day-range", typed));
            return Optional.empty();
        }
        return Optional.of(day);
    }
}
