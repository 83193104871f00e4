package org.productops.feedback.inbox.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.common.json.Json;
import org.productops.common.text.Texts;
import org.productops.feedback.Importance;
import org.productops.feedback.inbox.Decision;
import org.productops.feedback.organisation.OrganisationState;
import org.productops.feedback.similar.ProposalCertainty;
import org.productops.feedback.similar.Sameness;

/** The texts that the inbox's script shows, in the reader's language. */
final class InboxUiTexts {

    /** Names of texts as the script has them, with those in which it puts something in a place of its own. */
    private static final List<String> PLAIN = List.of(
            "failed",
            "wait",
            "list",
            "detail",
            "choose",
            "more",
            "end",
            "back",
            "previous",
            "next",
            "turns",
            "placed",
            "keys",
            "keysAbout",
            "keyNext",
            "keyPrevious",
            "keyMark",
            "keyArrows",
            "keyEnter",
            "keySend",
            "keyLeave",
            "keyHelp",
            "bulk",
            "clear",
            "undo",
            "stale",
            "overdue",
            "noQuote",
            "readOnly",
            "elsewhereShow",
            "organisation",
            "speaker",
            "kind",
            "importance",
            "source",
            "heard",
            "cameInOn",
            "areaNow",
            "reason",
            "original",
            "decide",
            "unmerge",
            "area",
            "setArea",
            "deliveries",
            "different",
            "survivor",
            "cancel",
            "found",
            "nothingFound",
            "importanceAsSaid",
            "choose1",
            "mergeAbout",
            "proposedMany",
            "proposedNone",
            "notSameAbout",
            "days",
            "in7",
            "in30",
            "in90",
            "deliveryField",
            "importanceField",
            "projectField",
            "typeField",
            "summaryField",
            "otherField",
            "intoField",
            "untilField",
            "reasonField",
            "likely",
            "proposed");

    private static final List<String> WITH_ONE = List.of(
            "marked",
            "mark",
            "fresh",
            "elsewhere",
            "merged",
            "likeness",
            "useArea",
            "lesser",
            "cameIn",
            "heardRow",
            "proposedSure",
            "proposedLeft",
            "proposedDo",
            "mergeChosen",
            "mergeInto",
            "linkTo",
            "createdStays",
            "asked");

    private static final List<String> WITH_TWO = List.of(
            "done",
            "elsewhereBy",
            "mergedInto",
            "keptApart",
            "linkedTo",
            "createdFor",
            "proposedLooking",
            "mergeThese");

    private InboxUiTexts() {}

    /** So many days. */
    static String days(Texts texts, int days) {
        return days == 1 ? texts.get("productops.inbox.agreed.day") : texts.get("productops.inbox.agreed.days", days);
    }

    /** All of them as JSON. */
    static String json(Texts texts) {
        Map<String, String> all = new LinkedHashMap<>();
        PLAIN.forEach(name -> all.put(name, texts.get(key(name))));
        WITH_ONE.forEach(name -> all.put(name, texts.get(Message.of(key(name), "%1"))));
        WITH_TWO.forEach(name -> all.put(name, texts.get(Message.of(key(name), "%1", "%2"))));
        Stream.of(Decision.values()).forEach(decision -> {
            all.put(decision.name(), texts.get(decision.textKey()));
            all.put(decision.name() + "Do", texts.get(decision.textKey() + "-do"));
        });
        Stream.of(Importance.values()).forEach(each -> all.put(each.name(), texts.get(each.textKey())));
        Stream.of(Sameness.values()).forEach(each -> all.put("same" + each, texts.get(each.textKey())));
        Stream.of(ProposalCertainty.values()).forEach(each -> all.put("area" + each, texts.get(each.textKey())));
        all.put("clearFilter", texts.get("productops.common.filter.clear"));
        all.put("textLogIn", texts.get("productops.common.log-in-again"));
        return Json.write(all);
    }

    private static String key(String name) {
        return "productops.inbox.ui." + part(name);
    }

    /** A name as keys of texts have it. */
    static String part(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** The i18n key of where an organisation stood. */
    static String stateKey(OrganisationState state) {
        return "productops.inbox.organisation-state." + state.name().toLowerCase(Locale.ROOT);
    }
}
