package org.productops.bench.load;

import java.util.List;
import java.util.Locale;

/** Texts as people write them, the same for the same number in every run. */
final class Names {
    private static final List<String> SUBJECTS = List.of(
            "Zahlungsabwicklung und Mahnwesen",
            "Überweisungen und Lastschriften",
            "Checkout and order confirmation",
            "Rückerstattungen an Geschäftskunden",
            "Customer accounts and permissions",
            "Produktsuche mit Synonymen",
            "Größenberatung für Schuhe",
            "Livraison à domicile et points relais",
            "Inventory forecasting",
            "Rechnungen und Gutschriften",
            "Fidélité et récompenses",
            "Notifications by e-mail and push",
            "Lagerplätze und Kommissionierung",
            "Fraud prevention and chargebacks",
            "Währungsumrechnung",
            "Partner onboarding",
            "Æstetik og tilgængelighed",
            "Suscripciones y renovaciones",
            "Übersetzungen und Sprachpakete",
            "Delivery tracking",
            "Gestión de catálogos",
            "Nachhaltigkeitsberichte",
            "決済と返金",
            "Single sign-on and sessions");

    private static final List<String> ASPECTS = List.of(
            "for business customers",
            "im Selbstbedienungsbereich",
            "in the mobile app",
            "pour les équipes internes",
            "on the storefront",
            "im Außendienst",
            "for marketplaces",
            "mit Barrierefreiheit",
            "in the public interface",
            "für Großkunden",
            "behind the support desk",
            "im Berichtswesen",
            "for first-time visitors",
            "bei Störungen",
            "with saved preferences",
            "vor der Freigabe",
            "across time zones",
            "im Testbetrieb");

    private static final List<String> PLACES = List.of(
            "Nordeuropa",
            "Österreich und Schweiz",
            "North America",
            "Île-de-France",
            "Asia Pacific",
            "Südeuropa",
            "Łódź",
            "worldwide",
            "Curaçao",
            "Nordics and Baltics",
            "Türkiye");

    private static final List<String> THINGS = List.of(
            "Auftragsbestätigung",
            "Chargeback",
            "Ratenzahlung",
            "Delivery window",
            "Warenkorb",
            "Purchase order",
            "Gutschrift",
            "Fulfilment centre",
            "Mahnstufe",
            "Customer journey",
            "Rücksendeetikett",
            "Settlement period",
            "Bestellübersicht");

    private static final List<String> SENTENCES = List.of(
            "We wait for ten seconds at the last step, and then nobody knows whether the order went through.",
            "Unsere Buchhaltung bekommt die Rechnung doppelt und muss jeden Monat von Hand abgleichen.",
            "When a voucher is used together with a gift card, the total on the screen is not what the bank takes.",
            "Il manque un moyen de changer l'adresse après la commande, même dans les cinq premières minutes.",
            "Our support people copy the number from one window into another, forty times a day.",
            "Die Größentabelle passt nicht zu dem, was geliefert wird; jede dritte Sendung kommt zurück.",
            "It would help us a lot to see who looks after this part of the shop, and to ask there.",
            "Søgefeltet glemmer, hvad jeg har skrevet, når jeg går tilbage fra et produkt.",
            "For everything else we are happy, and the new overview is the best thing that happened this year.");

    private static final List<String> EXPLANATIONS = List.of(
            "What a customer has agreed to and the shop has not yet carried out, counted from the moment at which the"
                    + " payment was confirmed.",
            "Der Zeitraum zwischen Bestellung und Übergabe an den Zusteller; Sonn- und Feiertage zählen nicht mit, auch"
                    + " nicht für Geschäftskunden.",
            "The document that accounting accepts as proof, in the language of the customer and with the tax rates of"
                    + " the country of delivery.",
            "A state that ends by itself after thirty days unless somebody of the support desk prolongs it, with a"
                    + " reason that others can read.");

    private Names() {}

    /** The name of an area: 25 to 80 characters. */
    static String area(int number) {
        int aspect = number / SUBJECTS.size();
        return at(SUBJECTS, number) + " " + at(ASPECTS, aspect) + " – " + at(PLACES, aspect / ASPECTS.size() + number);
    }

    /** What is typed into the picker, letter by letter: the beginnings of words that areas have. */
    static List<String> typedWords() {
        return List.of(
                "Zahlungsabwicklung", "Überweisungen", "Checkout", "Größenberatung", "customer accounts", "Nordeuropa");
    }

    /** A description of an area of about 150 characters. */
    static String description(int number) {
        return "What belongs to “" + area(number) + "”. " + at(SENTENCES, number);
    }

    /** The name of a term; no two are the same, and {@link #TERM_MARK} finds them in any page. */
    static String term(int number) {
        return at(THINGS, number) + " T" + String.format(Locale.ROOT, "%05d", number);
    }

    /** What is in the name of each term and nowhere else. */
    static final String TERM_MARK = "\\bT(\\d{5})\\b";

    /** Another word for a term; no two are the same. */
    static String synonym(int number, int which) {
        return at(SUBJECTS, number + which).split(" ")[0] + " " + number + "-" + which;
    }

    /** A definition of about 200 characters. */
    static String definition(int number) {
        return at(EXPLANATIONS, number) + " " + at(ASPECTS, number) + ", " + at(PLACES, number) + ": "
                + at(SUBJECTS, number) + ".";
    }

    /** What somebody said, 2,000 to 6,000 characters in several paragraphs. */
    static String quote(int number) {
        int length = 2_000 + number * 37 % 4_000;
        StringBuilder quote = new StringBuilder();
        for (int i = 0; quote.length() < length; i++) {
            quote.append(at(SENTENCES, number + i)).append(i % 5 == 4 ? "\n\n" : " ");
        }
        return quote.toString().strip();
    }

    /** One of 120 organisations. */
    static String organisation(int number) {
        return at(PLACES, number) + " " + at(List.of("Möbel GmbH", "Traders Ltd.", "& Søn A/S"), number / 11) + " "
                + number % 120;
    }

    private static String at(List<String> texts, int number) {
        return texts.get(number % texts.size());
    }
}
