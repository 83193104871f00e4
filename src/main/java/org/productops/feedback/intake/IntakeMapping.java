package org.productops.feedback.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where the parts of feedback stand in what a source sends, as far as that differs from what its kind usually sends.
 *
 * @param rules one for each target at most
 */
public record IntakeMapping(List<IntakeRule> rules) {

    /** As the kind of the source has it. */
    public static final IntakeMapping USUAL = new IntakeMapping(List.of());

    private static final List<IntakeRule> PLAIN = Arrays.stream(IntakeTarget.values())
            .filter(IntakeTarget::isMapped)
            .map(target -> IntakeRule.of(target, "/" + target.id()))
            .toList();

    private static final List<IntakeRule> OWN =
            plus(PLAIN, IntakeRule.of(IntakeTarget.REPORTER, "/" + IntakeTarget.REPORTER.id()));

    private static final List<IntakeRule> ZENDESK = List.of(
            IntakeRule.of(IntakeTarget.ID, "/id"),
            IntakeRule.of(IntakeTarget.SUMMARY, "/detail/subject | /title"),
            IntakeRule.of(IntakeTarget.QUOTE, "/detail/description | /quote | /description"),
            new IntakeRule(
                    IntakeTarget.KIND,
                    "/detail/type | /kind",
                    "problem = PROBLEM, incident = PROBLEM, question = QUESTION, task = REQUEST"),
            IntakeRule.of(IntakeTarget.SOURCE, "= SUPPORT"),
            IntakeRule.of(IntakeTarget.CHANNEL, "/detail/via/channel | /channel | = Zendesk"),
            IntakeRule.of(IntakeTarget.SPEAKER, "/name"),
            IntakeRule.of(IntakeTarget.CONTACT, "/email"),
            IntakeRule.of(IntakeTarget.ORGANISATION, "/organization"),
            new IntakeRule(
                    IntakeTarget.IMPORTANCE,
                    "/detail/priority | /priority",
                    "urgent = BLOCKER, high = IMPORTANT, normal = USEFUL, low = NICE_TO_HAVE"),
            IntakeRule.of(IntakeTarget.LINK, "/link"),
            IntakeRule.of(IntakeTarget.HEARD_ON, "/detail/created_at | /created_at | /time"));

    private static final List<IntakeRule> INTERCOM = List.of(
            IntakeRule.of(IntakeTarget.ID, "/id"),
            IntakeRule.of(
                    IntakeTarget.SUMMARY,
                    "/data/item/source/subject as HTML | /data/item/conversation_message/subject as HTML"
                            + " | /data/item/title"),
            IntakeRule.of(
                    IntakeTarget.QUOTE,
                    "/data/item/source/body as HTML | /data/item/conversation_message/body as HTML"),
            IntakeRule.of(IntakeTarget.SOURCE, "= CUSTOMER"),
            IntakeRule.of(IntakeTarget.CHANNEL, "= Intercom"),
            IntakeRule.of(
                    IntakeTarget.SPEAKER,
                    "/data/item/source/author/name | /data/item/conversation_message/author/name"
                            + " | /data/item/user/name"),
            IntakeRule.of(
                    IntakeTarget.CONTACT,
                    "/data/item/source/author/email | /data/item/conversation_message/author/email"
                            + " | /data/item/user/email"),
            IntakeRule.of(IntakeTarget.ORGANISATION, "/data/item/user/companies/companies/0/name"),
            IntakeRule.of(IntakeTarget.LINK, "/data/item/links/conversation_web"),
            IntakeRule.of(IntakeTarget.HEARD_ON, "/data/item/created_at | /created_at"));

    private static final List<IntakeRule> PRODUCTBOARD = List.of(
            IntakeRule.of(IntakeTarget.ID, "/source/record_id | /id"),
            IntakeRule.of(IntakeTarget.SUMMARY, "/title as HTML"),
            IntakeRule.of(IntakeTarget.QUOTE, "/content as HTML"),
            IntakeRule.of(IntakeTarget.SOURCE, "= CUSTOMER"),
            IntakeRule.of(IntakeTarget.CHANNEL, "/source/origin | = Productboard"),
            IntakeRule.of(IntakeTarget.SPEAKER, "/user/name"),
            IntakeRule.of(IntakeTarget.CONTACT, "/user/email | /customer_email"),
            IntakeRule.of(IntakeTarget.ORGANISATION, "/company/name | /company/domain"),
            IntakeRule.of(IntakeTarget.LINK, "/display_url"),
            IntakeRule.of(IntakeTarget.LABELS, "/tags"),
            IntakeRule.of(IntakeTarget.HEARD_ON, "/created_at | /createdAt"));

    public IntakeMapping {
        rules = List.copyOf(rules);
    }

    private static List<IntakeRule> plus(List<IntakeRule> rules, IntakeRule another) {
        List<IntakeRule> all = new ArrayList<>(rules);
        all.add(another);
        return List.copyOf(all);
    }

    /** What holds for sources of this kind as long as nobody says otherwise. */
    public static List<IntakeRule> usual(IntakeKind kind) {
        return switch (kind) {
            case ZENDESK -> ZENDESK;
            case INTERCOM -> INTERCOM;
            case PRODUCTBOARD -> PRODUCTBOARD;
            case PLAIN -> PLAIN;
            case PORTAL, CSV, SCREEN -> OWN;
        };
    }

    /** The rules that hold for a source of this kind. */
    List<IntakeRule> of(IntakeKind kind) {
        List<IntakeRule> all = new ArrayList<>(rules);
        usual(kind).stream().filter(rule -> rule(rule.target()).isEmpty()).forEach(all::add);
        return all;
    }

    private Optional<IntakeRule> rule(IntakeTarget target) {
        return rules.stream().filter(rule -> rule.target() == target).findFirst();
    }
}
