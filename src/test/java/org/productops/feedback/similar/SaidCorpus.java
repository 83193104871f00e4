package org.productops.feedback.similar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Feedback as people write it, of which is known what it is about: made of needs that are each said in several words, in sentences
 * of many kinds, with what people add to them and with their mistakes. The same each time.
 */
final class SaidCorpus {

    /** What was said.
     *
     * @param need what is needed; texts with the same need and language say the same
     */
    record Said(String areaKey, String need, boolean german, String text) {}

    record SaidArea(String key, String name, List<String> aliases, String description) {}

    private record Need(String areaKey, String name, boolean german, String[] verbs, String[] objects, String[] how) {}

    private static final String[] ENGLISH = {
        "It would be great if we could {v} {o} {h}.",
        "Please let us {v} {o} {h}!",
        "I cannot {v} {o} {h}.",
        "How do I {v} {o} {h}?",
        "{O}: we have to {v} them {h}, and that does not work.",
        "Several customers ask for {ving} {o} {h}.",
        "We need to {v} {o}. {H}.",
        "Why is it not possible to {v} {o} {h}?",
        "{Ving} {o} {h} is missing.",
        "Our team spends hours because nobody can {v} {o} {h}.",
        "When I try to {v} {o} {h}, nothing happens.",
        "Feature request: {v} {o} {h}",
    };
    private static final String[] GERMAN = {
        "Wir möchten {o} {h} {v}.",
        "Es wäre schön, wenn man {o} {h} {v} könnte.",
        "Leider lassen sich {o} {h} nicht {v}.",
        "Warum kann ich {o} {h} nicht {v}?",
        "{O} {h} {v}: das fehlt uns sehr.",
        "Mehrere Kunden fragen, ob sie {o} {h} {v} können.",
        "Unsere Kollegen müssen {o} {v}, am besten {h}.",
        "Beim {V}: {o} {h} geht nicht.",
        "Bitte macht es möglich, {o} {h} zu {v}.",
        "Wunsch: {o} {h} {v}",
        "Wie kann man {o} {h} {v}?",
        "Seit Wochen versuchen wir, {o} {h} zu {v}.",
    };
    private static final String[] ENGLISH_ASIDES = {
        "We have been customers since 2019.",
        "Apart from that we are very happy with the product.",
        "This came up in our meeting last Tuesday.",
        "Your competitor has had this for years.",
        "Thanks a lot for your help!",
        "It costs us a lot of time every month.",
        "Best regards from Hamburg",
        "Is there a plan for this?",
        "My boss asked me again today.",
    };
    private static final String[] GERMAN_ASIDES = {
        "Wir sind seit 2019 Kunde.",
        "Ansonsten sind wir mit dem Produkt sehr zufrieden.",
        "Das kam letzten Dienstag in unserer Besprechung auf.",
        "Beim Wettbewerber gibt es das seit Jahren.",
        "Vielen Dank für eure Hilfe!",
        "Das kostet uns jeden Monat viel Zeit.",
        "Viele Grüße aus Hamburg",
        "Gibt es dazu einen Plan?",
        "Mein Chef hat heute wieder gefragt.",
    };

    private final List<SaidArea> areas = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final Random random = new Random(20_260_401);

    SaidCorpus() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(SaidCorpus.class.getResourceAsStream("corpus.txt"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        if (line.startsWith("@")) {
            String[] parts = line.substring(1).split("\\|");
            areas.add(new SaidArea(
                    parts[0].strip(), parts[1].strip(), List.of(parts[2].strip().split(", ")), parts[3].strip()));
            return;
        }
        boolean german = line.startsWith("de:");
        String[] parts = line.substring(3).strip().split(";");
        String area = areas.get(areas.size() - 1).key();
        long before = needs.stream()
                .filter(need -> need.areaKey().equals(area) && need.german() == german)
                .count();
        String[] how = parts.length > 2
                ? parts[2].strip().split("/")
                : parts[1].strip().split("/");
        String[] objects = parts.length > 2 ? parts[1].strip().split("/") : new String[] {""};
        needs.add(new Need(area, area + "-" + before, german, parts[0].strip().split("/"), objects, how));
    }

    List<SaidArea> areas() {
        return List.copyOf(areas);
    }

    /** So many texts for each need and language. */
    List<Said> texts(int each) {
        List<Said> texts = new ArrayList<>();
        for (Need need : needs) {
            for (int i = 0; i < each; i++) {
                texts.add(new Said(need.areaKey(), need.name(), need.german(), text(need)));
            }
        }
        return texts;
    }

    private String text(Need need) {
        String verb = one(need.verbs());
        String object = one(need.objects());
        String how = one(need.how());
        String sentence = one(need.german() ? GERMAN : ENGLISH)
                .replace("{v}", verb)
                .replace("{V}", capital(verb))
                .replace("{ving}", gerund(verb))
                .replace("{Ving}", capital(gerund(verb)))
                .replace("{o}", object)
                .replace("{O}", capital(object))
                .replace("{h}", how)
                .replace("{H}", capital(how))
                .replaceAll(" +", " ");
        String[] asides = need.german() ? GERMAN_ASIDES : ENGLISH_ASIDES;
        if (random.nextInt(3) == 0) {
            sentence = one(asides) + " " + sentence;
        }
        if (random.nextInt(2) == 0) {
            sentence = sentence + " " + one(asides);
        }
        return random.nextInt(4) == 0 ? mistyped(sentence) : sentence;
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String gerund(String verb) {
        int end = verb.indexOf(' ') < 0 ? verb.length() : verb.indexOf(' ');
        String first = verb.substring(0, end);
        String stem = first.endsWith("e") && !first.endsWith("ee") ? first.substring(0, first.length() - 1) : first;
        return stem + "ing" + verb.substring(end);
    }

    /** One of four long words has a letter too few, or two in the wrong order. */
    private String mistyped(String text) {
        StringBuilder mistyped = new StringBuilder();
        for (String word : text.split(" ")) {
            if (word.length() > 5 && random.nextInt(4) == 0) {
                int at = 1 + random.nextInt(word.length() - 3);
                word = random.nextBoolean()
                        ? word.substring(0, at) + word.substring(at + 1)
                        : word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            }
            mistyped.append(word).append(' ');
        }
        return mistyped.toString().strip();
    }
}
