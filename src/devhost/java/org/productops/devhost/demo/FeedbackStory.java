package org.productops.devhost.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Customers of the shop software and what they say: some of it decided on, some answered, some not looked at yet; how it comes in;
 * and what the work for it is to bring.
 */
final class FeedbackStory {
    private static final String REST = "/rest/productops/1.0";
    private static final String INBOX = REST + "/feedback/inbox";
    private static final String ITEMS = INBOX + "/items/";
    private static final String ORGANISATIONS = REST + "/organisations";
    private static final String PAGES = "/plugins/servlet/productops";
    private static final String SHOP = "SHOP";

    private static final String DONE = "SHOP-8";
    private static final int MONTHS = 20;
    private static final int DAYS_TO_TRIAGE = 14;
    private static final int DAYS_TO_ANSWER = 7;
    private static final int WEEKS_AHEAD = 6;

    private final Storyteller admin;
    private final String feedbackField;
    private final String areaField;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    FeedbackStory(Storyteller admin, String feedbackField, String areaField) {
        this.admin = admin;
        this.feedbackField = feedbackField;
        this.areaField = areaField;
    }

    void tell() {
        organisations();
        Map<String, String> keys = said();
        old();
        decide(keys);
        released();
        criteria();
        arrangements();
        colleagues();
        intake();
        // Who asked for what is there waits for an answer; the loops and the searches are filled.
        for (String job : List.of("feedback-intake", "feedback-items", "feedback-delivery", "feedback-delivery-news")) {
            admin.run("org.productops." + job);
        }
        answers(keys);
        planned();
        for (String job : List.of("feedback-loop", "feedback-search")) {
            admin.run("org.productops." + job);
        }
    }

    private void organisations() {
        admin.put(ORGANISATIONS + "/currency", 1, Map.of("currency", "EUR"));
        organisation("Fjord Interiors", List.of("Fjord Interiors AS"), "Retail", 48_000, "CUSTOMER");
        organisation("Nordlys Hotels", List.of(), "Hospitality", 120_000, "CUSTOMER");
        organisation("Brückner GmbH", List.of("Brückner Großhandel"), "Wholesale", 86_000, "CUSTOMER");
        organisation("Lumen Pharmacies", List.of(), "Health", 150_000, "CUSTOMER");
        organisation("Atelier Sablon", List.of(), "Retail", 12_000, "CUSTOMER");
        organisation("Polder Garden Centres", List.of(), "Wholesale", 64_000, "PROSPECT");
        later(organisation("Kauri Outfitters", List.of(), "Retail", 42_000, "CUSTOMER"), 31_000, "LEAVING");
        later(organisation("Tideway Books", List.of(), "Retail", 9_000, "CUSTOMER"), 0, "LOST");
    }

    private JsonNode organisation(String name, List<String> otherNames, String segment, int value, String state) {
        String domain =
                name.replaceFirst(" GmbH", "").toLowerCase().replace(' ', '-').replace("ü", "ue") + ".example";
        Map<String, Object> body = facts(name, segment, value, state, today.minusMonths(MONTHS));
        body.put("aliases", otherNames);
        body.put("mailDomains", List.of(domain));
        return admin.create(ORGANISATIONS, body);
    }

    /** What became of an organisation a month ago. */
    private void later(JsonNode organisation, int value, String state) {
        Map<String, Object> body = facts(
                organisation.get("name").asText(),
                organisation.get("segment").asText(),
                value,
                state,
                today.minusMonths(1));
        body.put("aliases", organisation.get("aliases"));
        body.put("mailDomains", organisation.get("mailDomains"));
        admin.put(
                ORGANISATIONS + "/" + organisation.get("id").asText(),
                organisation.get("version").asLong(),
                body);
    }

    private static Map<String, Object> facts(String name, String segment, int value, String state, LocalDate from) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("name", name);
        facts.put("segment", segment);
        facts.put("value", String.valueOf(value));
        facts.put("state", state);
        facts.put("from", from.toString());
        return facts;
    }

    /** Something that was said: in a line, by whom, how much it matters to them, when, and about what. */
    private record Said(
            String id,
            String summary,
            String kind,
            String source,
            String channel,
            String speaker,
            String importance,
            int daysAgo,
            String area,
            String quote) {}

    private static final List<Said> ALL = List.of(
            new Said(
                    "weekly",
                    "Typing the card again every time",
                    "REQUEST",
                    "CUSTOMER",
                    "Interview",
                    "Ingrid Dahl, Fjord Interiors",
                    "IMPORTANT",
                    9,
                    "checkout",
                    "I buy here every week and you still ask me for my card. The others know me by now."),
            new Said(
                    "phone",
                    "Lost orders at the card form",
                    "PROBLEM",
                    "SALES",
                    "Call",
                    "Mikkel Aas, Nordlys Hotels",
                    "BLOCKER",
                    4,
                    "checkout",
                    "Our buyers give up when the card form comes up on the phone."),
            new Said(
                    "english",
                    "Invoice in English is refused",
                    "PROBLEM",
                    "SUPPORT",
                    "E-mail",
                    "Heike Brandl, Brückner GmbH",
                    "BLOCKER",
                    16,
                    "invoicing",
                    "Our accounting sends every invoice back that is not in German."),
            new Said(
                    "couch",
                    "Couch does not find sofas",
                    "PROBLEM",
                    "EMPLOYEE",
                    "",
                    "",
                    "USEFUL",
                    2,
                    "search",
                    "I typed couch and got three cushions. We sell two hundred sofas."),
            new Said(
                    "keep",
                    "Let me keep my card",
                    "REQUEST",
                    "SUPPORT",
                    "Zendesk",
                    "Ana Reis, Lumen Pharmacies",
                    "IMPORTANT",
                    35,
                    "checkout",
                    "We order plasters twice a week. Please keep the card on file, as our bank allows it."),
            new Said(
                    "staff",
                    "Typing the card number every time again",
                    "REQUEST",
                    "CUSTOMER",
                    "Survey",
                    "Chloé Martin, Atelier Sablon",
                    "USEFUL",
                    27,
                    "checkout",
                    "You ask me for my card every time although I buy every week."),
            new Said(
                    "rivals",
                    "Others need one click",
                    "REQUEST",
                    "SALES",
                    "Call",
                    "Wiremu Ngata, Kauri Outfitters",
                    "BLOCKER",
                    61,
                    "checkout",
                    "Your rival lets our customers pay with one click. We compare the two of you this quarter."),
            new Said(
                    "dutch",
                    "Invoices must be in Dutch",
                    "REQUEST",
                    "PROSPECT",
                    "Trade fair",
                    "Sanne de Wit, Polder Garden Centres",
                    "BLOCKER",
                    80,
                    "invoicing",
                    "Without Dutch invoices our garden centres cannot book anything that you send."),
            new Said(
                    "archive",
                    "Invoices for the archive",
                    "REQUEST",
                    "SUPPORT",
                    "Zendesk",
                    "Ana Reis, Lumen Pharmacies",
                    "USEFUL",
                    128,
                    "invoicing",
                    "The auditor wants invoices as PDF/A, and in Portuguese for our shops in Porto."),
            new Said(
                    "plasters",
                    "Plasters are nowhere to be found",
                    "PROBLEM",
                    "SUPPORT",
                    "Zendesk",
                    "Ana Reis, Lumen Pharmacies",
                    "IMPORTANT",
                    22,
                    "search",
                    "Our customers search for band-aid and find nothing, because we call them plasters."),
            new Said(
                    "plural",
                    "Search does not know the plural",
                    "PROBLEM",
                    "CUSTOMER",
                    "E-mail",
                    "Bill Harrow, Tideway Books",
                    "NICE_TO_HAVE",
                    150,
                    "search",
                    "Atlases gives nothing, atlas gives forty. A bookshop cannot explain that to readers."),
            new Said(
                    "friday",
                    "What arrives before Friday?",
                    "REQUEST",
                    "CUSTOMER",
                    "Interview",
                    "Mikkel Aas, Nordlys Hotels",
                    "IMPORTANT",
                    45,
                    "ranking",
                    "Before a wedding I only want to see what arrives before Friday."),
            new Said(
                    "stock",
                    "Show first what is in stock",
                    "REQUEST",
                    "PROSPECT",
                    "Call",
                    "Sanne de Wit, Polder Garden Centres",
                    "USEFUL",
                    12,
                    "ranking",
                    "Half of what I am shown in April comes in June. Show me first what can be here tomorrow."),
            new Said(
                    "tax",
                    "Old tax rate on our invoices",
                    "PROBLEM",
                    "SUPPORT",
                    "E-mail",
                    "Heike Brandl, Brückner GmbH",
                    "BLOCKER",
                    52,
                    "invoicing",
                    "Last year we wrote to 300 customers because of the old tax rate. Not again, please."),
            new Said(
                    "rates",
                    "When will the new rates be in?",
                    "QUESTION",
                    "PROSPECT",
                    "E-mail",
                    "Sanne de Wit, Polder Garden Centres",
                    "USEFUL",
                    40,
                    "invoicing",
                    "When will the new tax rates be in the shop? We must tell our tax adviser."),
            new Said(
                    "receipts",
                    "Receipts with the old rate",
                    "PROBLEM",
                    "CUSTOMER",
                    "Call",
                    "Ingrid Dahl, Fjord Interiors",
                    "IMPORTANT",
                    48,
                    "invoicing",
                    "The receipts in our two shops must change on the same night as the web shop."),
            new Said(
                    "fair",
                    "Voucher of our fair does not work",
                    "PROBLEM",
                    "SUPPORT",
                    "Zendesk",
                    "Chloé Martin, Atelier Sablon",
                    "IMPORTANT",
                    6,
                    "checkout",
                    "Four hundred vouchers with a long code, and every one ends in an error after half a minute."),
            new Said(
                    "lunch",
                    "The basket is empty after lunch",
                    "PROBLEM",
                    "SUPPORT",
                    "Zendesk",
                    "Wiremu Ngata, Kauri Outfitters",
                    "IMPORTANT",
                    3,
                    "",
                    "I fill the basket in the morning, and after lunch the basket is empty again."),
            new Said(
                    "basket",
                    "The basket forgets what was in it",
                    "PROBLEM",
                    "CUSTOMER",
                    "E-mail",
                    "Ingrid Dahl, Fjord Interiors",
                    "USEFUL",
                    1,
                    "",
                    "After an hour the basket is empty and I have to fill the basket again."),
            new Said(
                    "address",
                    "Twelve hotels, one delivery address",
                    "REQUEST",
                    "SALES",
                    "Call",
                    "Mikkel Aas, Nordlys Hotels",
                    "IMPORTANT",
                    2,
                    "",
                    "We buy for twelve hotels. I want to choose the delivery address at checkout, not type it."),
            new Said(
                    "quick",
                    "The new checkout is quick",
                    "PRAISE",
                    "CUSTOMER",
                    "Survey",
                    "Chloé Martin, Atelier Sablon",
                    "NICE_TO_HAVE",
                    5,
                    "",
                    "From the basket to the receipt in forty seconds. My mother could do it."),
            new Said(
                    "gift",
                    "Gift cards with our own picture",
                    "REQUEST",
                    "PARTNER",
                    "Call",
                    "Nordlys Hotel",
                    "USEFUL",
                    8,
                    "",
                    "Our guests buy gift cards for Christmas. They should carry our picture, not yours."),
            new Said(
                    "cheque",
                    "Pay by cheque",
                    "REQUEST",
                    "CUSTOMER",
                    "Letter",
                    "Bill Harrow, Tideway Books",
                    "NICE_TO_HAVE",
                    70,
                    "payments",
                    "Some of our readers have neither card nor computer, and pay by cheque."),
            new Said(
                    "points",
                    "Points at the till and in the shop",
                    "REQUEST",
                    "RESEARCH",
                    "User test",
                    "Wiremu Ngata, Kauri Outfitters",
                    "USEFUL",
                    19,
                    "vouchers",
                    "Points from the till should count in the web shop, too."));

    /** Creates all of it; keys by id. */
    private Map<String, String> said() {
        Map<String, String> keys = new LinkedHashMap<>();
        for (Said each : ALL) {
            Map<String, Object> fields = new HashMap<>();
            fields.put("project", Map.of("key", SHOP));
            fields.put("issuetype", Map.of("name", "Feedback"));
            fields.put("summary", each.summary());
            fields.put(feedbackField, details(each));
            if (!each.area().isEmpty()) {
                fields.put(areaField, each.area());
            }
            keys.put(
                    each.id(),
                    admin.create("/rest/api/2/issue", Map.of("fields", fields))
                            .get("key")
                            .asText());
        }
        return keys;
    }

    private Map<String, Object> details(Said said) {
        String[] speaker = said.speaker().split(", ");
        Map<String, Object> details = new HashMap<>();
        details.put("kind", said.kind());
        details.put("source", said.source());
        details.put("channel", said.channel());
        details.put("saidBy", said.source().equals("EMPLOYEE") ? "COLLEAGUE" : "CUSTOMER");
        details.put("organisation", speaker[speaker.length - 1]);
        if (speaker.length > 1) {
            details.put("speaker", speaker[0]);
            details.put("contact", speaker[0].toLowerCase().replaceAll("[^a-z]+", ".") + "@customer.example");
            details.put("consent", true);
        }
        details.put("importance", said.importance());
        details.put("quote", said.quote());
        details.put("heardOn", today.minusDays(said.daysAgo()).toString());
        return details;
    }

    /** What stood among the tasks of the app for weeks before somebody saw that a customer had said it. */
    private void old() {
        String path = PAGES + "/turn-into-feedback?issue=MOB-4";
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("way", "TYPE");
        fields.put("quote", "My staff open the wallet, then the card, then the code. Two taps too many at the till.");
        fields.put("kind", "PROBLEM");
        fields.put("source", "CUSTOMER");
        fields.put("organisation", "Fjord Interiors");
        fields.put("importance", "IMPORTANT");
        fields.put("saidBy", "CUSTOMER");
        fields.put("speaker", "Ingrid Dahl");
        fields.put("heardOn", today.minusDays(26).toString());
        fields.put("do", "save");
        admin.submit(path, admin.get(path), fields);
    }

    private void decide(Map<String, String> keys) {
        Storyteller noah = admin.as("noah");
        link(noah, keys, "SHOP-1", "weekly", "phone", "keep", "rivals");
        link(noah, keys, "SHOP-4", "english", "dutch", "archive");
        link(noah, keys, "SHOP-6", "couch", "plasters", "plural");
        link(noah, keys, "SHOP-7", "friday", "stock");
        link(noah, keys, DONE, "tax", "rates", "receipts");
        link(noah, keys, "SHOP-5", "fair");
        decide(noah, keys.get("staff"), Map.of("decision", "MERGE", "other", keys.get("weekly")));
        decide(
                noah,
                keys.get("cheque"),
                Map.of(
                        "decision",
                        "DECLINE",
                        "reason",
                        "One order in ten thousand was paid by cheque. We show these readers how to pay by bank transfer."));
        decide(
                noah,
                keys.get("points"),
                Map.of(
                        "decision",
                        "LATER",
                        "until",
                        today.plusWeeks(WEEKS_AHEAD).toString(),
                        "reason",
                        "When we know which tills the others use."));
    }

    private static void link(Storyteller triager, Map<String, String> keys, String delivery, String... ids) {
        for (String id : ids) {
            decide(triager, keys.get(id), Map.of("decision", "LINK", "delivery", delivery));
        }
    }

    private static void decide(Storyteller triager, String key, Map<String, String> decision) {
        triager.create(ITEMS + key, 1, decision);
    }

    /** What was asked for most urgently is out, in a small version of its own. */
    private void released() {
        String id = admin.create(
                        "/rest/api/2/version",
                        Map.of("project", SHOP, "name", "Tax rates", "releaseDate", today.toString()))
                .get("id")
                .asText();
        List<Object> versions = new ArrayList<>();
        for (JsonNode version :
                admin.read("/rest/api/2/issue/" + DONE).get("fields").get("fixVersions")) {
            versions.add(Map.of("id", version.get("id").asText()));
        }
        versions.add(Map.of("id", id));
        admin.put("/rest/api/2/issue/" + DONE, 0, Map.of("fields", Map.of("fixVersions", versions)));
        admin.put("/rest/api/2/version/" + id, 0, Map.of("released", true));
    }

    /** What success is: one is open, one is to be looked at today, one was. */
    private void criteria() {
        criterion(
                "SHOP-1",
                "mia",
                "Returning customers who pay within a minute",
                "38 %",
                "60 %",
                today.plusWeeks(WEEKS_AHEAD));
        criterion("SHOP-4", "liam", "Invoices that accounting sends back", "14 a week", "2 a week", today);
        JsonNode reviewed =
                criterion(DONE, "liam", "Invoices with a wrong rate in January", "310 last year", "None", today);
        admin.as("liam")
                .put(
                        REST + "/issues/" + DONE + "/success-criteria/"
                                + reviewed.get("id").asText() + "/review",
                        reviewed.get("version").asLong(),
                        Map.of(
                                "result",
                                "PARTLY",
                                "number",
                                "23",
                                "learned",
                                "Invoices were right from the first hour. Credit notes for orders of December took the"
                                        + " new rate: next time we try out a credit note over the turn of the year."));
    }

    private JsonNode criterion(
            String issue, String reviewer, String measure, String baseline, String target, LocalDate reviewOn) {
        return admin.create(
                REST + "/issues/" + issue + "/success-criteria",
                Map.of(
                        "measure", measure,
                        "baseline", baseline,
                        "target", target,
                        "reviewOn", reviewOn.toString(),
                        "reviewer", reviewer));
    }

    /** How old feedback may get, a filter that all of the shop see, and what the ranking gives weight to. */
    private void arrangements() {
        for (String project : List.of(SHOP, "MOB")) {
            admin.put(
                    INBOX + "/limits/" + project,
                    0,
                    Map.of("daysToTriage", DAYS_TO_TRIAGE, "daysToAnswer", DAYS_TO_ANSWER));
        }
        admin.create(
                INBOX + "/views",
                Map.of("name", "Problems in the shop", "query", "project=SHOP&kind=PROBLEM", "project", SHOP));
    }

    /** The form for colleagues, and what Emma of support sent through it. */
    private void colleagues() {
        String form = PAGES + "/feedback-forms/new?project=" + SHOP;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", "What did you hear?");
        fields.put("address", "heard");
        fields.put(
                "introduction",
                "Whatever a customer tells you about the shop: write it down here, in their words. Noah's team reads"
                        + " all of it, and you see what becomes of it.");
        fields.put("active", "true");
        int row = 0;
        for (String asked : List.of("quote", "kind", "importance", "organisation", "speaker", "file")) {
            fields.put("questions." + row + ".field", asked);
            row++;
        }
        fields.put("questions", String.valueOf(row));
        fields.put("questions.0.mandatory", "true");
        fields.put("questions.3.label", "Which customer?");
        fields.put("do", "save");
        admin.submit(form, admin.get(form), fields);
        Storyteller emma = admin.as("emma");
        emma.logIn(PAGES + "/my-feedback");
        String give = PAGES + "/give-feedback/heard";
        List<Map<String, String>> heard = List.of(
                heard(
                        "The help page for credit notes still shows the old screen.",
                        "PROBLEM",
                        "Brückner GmbH",
                        "USEFUL"),
                heard(
                        "Our guests ask for the receipt in the app, not by e-mail.",
                        "REQUEST",
                        "Nordlys Hotels",
                        "IMPORTANT"));
        for (Map<String, String> each : heard) {
            emma.submit(give, emma.get(give), each);
        }
    }

    private static Map<String, String> heard(String quote, String kind, String organisation, String importance) {
        return Map.of(
                "quote", quote, "kind", kind, "organisation", organisation, "importance", importance, "do", "save");
    }

    /** What the notes of those who sell send by themselves; two of three cannot be understood. */
    private void intake() {
        String sources = REST + "/intake-sources";
        JsonNode source = admin.create(
                sources, Map.of("name", "Sales notes", "kind", "PRODUCTBOARD", "project", SHOP, "runsAs", "admin"));
        String token = admin.create(sources + "/" + source.get("id").asText() + "/token", Map.of())
                .get("token")
                .asText();
        String door = REST + "/intake/" + source.get("key").asText();
        admin.send(
                door,
                token,
                """
                {"title": "One invoice for the month", "content": "Can we pay the whole month with one invoice?",
                 "user": {"email": "heike.brandl@brueckner.example"}, "source": {"origin": "crm", "record_id": "4711"}}
                """);
        admin.send(
                door,
                token,
                """
                {"title": "Call with Atelier Sablon", "content": "", "source": {"origin": "crm", "record_id": "4712"}}
                """);
        admin.send(door, token, "note=The+app+logs+me+out+at+the+till.&customer=Kauri+Outfitters");
    }

    /** One of those who asked for what is there knows it; two wait. */
    private void answers(Map<String, String> keys) {
        admin.as("noah")
                .create(
                        REST + "/issues/" + keys.get("rates") + "/answer",
                        Map.of(
                                "words",
                                "Hello Sanne, the new rates are in since this week, and change by themselves on the first"
                                        + " of January."));
    }

    /** One of those that colleagues sent has gone into something that is planned. */
    private void planned() {
        JsonNode sent = admin.read(INBOX + "?project=" + SHOP + "&text=credit")
                .get("values")
                .get(0);
        admin.as("noah")
                .create(
                        ITEMS + sent.get("key").asText(),
                        sent.get("version").asLong(),
                        Map.of("decision", "LINK", "delivery", "SHOP-10", "area", "documentation"));
    }
}
