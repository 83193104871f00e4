package org.productops.style;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.productops.area.Holder;
import org.productops.area.HolderRules;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.LanguageTag;
import org.productops.common.text.SearchFolding;
import org.productops.common.text.TextRule;
import org.productops.style.rule.RuleRules;

/** Turns a draft into a style guide, or says at each field what is wrong; one for each draft: whom it names is looked up once. */
public final class StyleGuideRules {

    /** So many guides there are at most. */
    public static final int MOST_GUIDES = 200;

    /** So many rules a guide has at most. */
    public static final int MOST_RULES = 2_000;

    public static final int LONGEST_KEY = 50;
    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_DESCRIPTION = 2_000;
    public static final int MOST_EDITORS = 50;
    public static final int MOST_WORDS = 5_000;
    static final int MOST_ACCEPTED = MOST_WORDS;
    static final int MOST_REJECTED = MOST_WORDS;
    public static final int LONGEST_WORD = 500;

    private static final Pattern KEY_FORM = Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?");
    private static final Pattern NAME_FORM = Pattern.compile("[A-Za-z0-9_-]+");
    private static final TextRule NAME = TextRule.line(LONGEST_NAME);
    private static final TextRule DESCRIPTION = TextRule.lines(LONGEST_DESCRIPTION);
    private static final TextRule ACCEPTED = TextRule.lines(LONGEST_WORD);
    private static final TextRule REJECTED = ACCEPTED;

    private final HolderRules holders;
    private final String user;
    private final Locale siteLanguage;

    /**
     * @param holders for whom the drafts name
     * @param user the key of who makes or changes the guide
     * @param siteLanguage for what is for no other
     */
    StyleGuideRules(HolderRules holders, String user, Locale siteLanguage) {
        this.holders = holders;
        this.user = user;
        this.siteLanguage = siteLanguage;
    }

    /**
     * A new guide.
     *
     * @throws org.productops.common.error.InvalidException with all that is wrong
     */
    StyleGuide create(StyleGuideDraft draft, StyleDirectory others) {
        FieldErrors.Collector errors = FieldErrors.collect();
        if (others.all().size() >= MOST_GUIDES) {
            errors.general(Message.of("productops.style.guide.many", MOST_GUIDES));
        }
        String name = name(draft.name(), 0, others, errors);
        // Without a name there is nothing of which a key could be made, and no more to say than that.
        String key = name.isEmpty() && draft.key().isBlank() ? "" : key(draft.key(), name, errors);
        if (others.find(key).isPresent()) {
            errors.at(StyleGuideFields.KEY, Message.of("productops.style.guide.key-taken", key));
        }
        StyleGuide empty =
                new StyleGuide(0, key, name, "", user, List.of(), siteLanguage, false, List.of(), List.of(), 0);
        return apply(draft, empty, draft.owner().isBlank() ? user : owner(draft.owner(), "", errors), errors);
    }

    /**
     * A guide that becomes what the draft says.
     *
     * @throws org.productops.common.error.InvalidException with all that is wrong
     */
    StyleGuide change(StyleGuideDraft draft, StyleGuide before, StyleDirectory others) {
        FieldErrors.Collector errors = FieldErrors.collect();
        StyleGuide named = new StyleGuide(
                before.id(),
                before.key(),
                name(draft.name(), before.id(), others, errors),
                before.description(),
                before.ownerKey(),
                before.editors(),
                before.language(),
                before.withGlossary(),
                before.accepted(),
                before.rejected(),
                before.version());
        return apply(draft, named, owner(draft.owner(), before.ownerKey(), errors), errors);
    }

    private StyleGuide apply(StyleGuideDraft draft, StyleGuide before, String ownerKey, FieldErrors.Collector errors) {
        String description = DESCRIPTION.check(StyleGuideFields.DESCRIPTION, draft.description(), errors);
        List<Holder> editors =
                holders.holders(StyleGuideFields.EDITORS, draft.editors(), MOST_EDITORS, before.editors(), errors);
        Locale language = language(draft.language(), errors);
        List<String> accepted = words(StyleGuideFields.ACCEPTED, ACCEPTED, MOST_ACCEPTED, draft.accepted(), errors);
        List<String> rejected = words(StyleGuideFields.REJECTED, REJECTED, MOST_REJECTED, draft.rejected(), errors);
        errors.throwIfAny();
        return new StyleGuide(
                before.id(),
                before.key(),
                before.name(),
                description,
                ownerKey,
                editors,
                language,
                draft.withGlossary(),
                accepted,
                rejected,
                before.version() + 1);
    }

    private static String name(String typed, long own, StyleDirectory others, FieldErrors.Collector errors) {
        String name = NAME.mandatory().check(StyleGuideFields.NAME, typed, errors);
        if (!name.isEmpty() && !isName(name)) {
            errors.at(StyleGuideFields.NAME, Message.of("productops.style.guide.name", TextRule.beginning(name)));
        }
        others.named(name)
                .filter(other -> other.id() != own)
                .ifPresent(other -> errors.at(
                        StyleGuideFields.NAME, Message.of("productops.style.guide.name-taken", other.name())));
        return name;
    }

    /** Whether a guide can be called so. */
    static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && NAME_FORM.matcher(name).matches();
    }

    private static String key(String typed, String name, FieldErrors.Collector errors) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        boolean made = word.isEmpty();
        if (made) {
            word = keyOf(name);
        }
        if (word.length() > LONGEST_KEY || !KEY_FORM.matcher(word).matches()) {
            errors.at(
                    StyleGuideFields.KEY,
                    made
                            ? Message.of("productops.style.guide.key-made", LONGEST_KEY)
                            : Message.of("productops.style.guide.key", TextRule.beginning(word), LONGEST_KEY));
        }
        return word;
    }

    /** A new guide that comes with a package, with a name that a guide can have and no other one has. */
    static StyleGuide imported(String name, StyleDirectory others, String user, Locale siteLanguage) {
        String made = keyOf(name);
        String first = made.isEmpty() ? "guide" : made;
        String key = first;
        for (int i = 2; others.find(key).isPresent(); i++) {
            String end = "-" + i;
            key = first.substring(0, Math.min(first.length(), LONGEST_KEY - end.length())) + end;
        }
        return new StyleGuide(0, key, name, "", user, List.of(), siteLanguage, false, List.of(), List.of(), 1);
    }

    private static String keyOf(String name) {
        String word = SearchFolding.fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return word.substring(0, Math.min(word.length(), LONGEST_KEY)).replaceAll("-+$", "");
    }

    private String owner(String typed, String before, FieldErrors.Collector errors) {
        if (typed.isBlank()) {
            return "";
        }
        List<Holder> owners = holders.holders(
                StyleGuideFields.OWNER,
                List.of(typed),
                1,
                before.isEmpty() ? List.of() : List.of(Holder.user(before)),
                errors);
        if (owners.stream().anyMatch(owner -> !owner.isUser())) {
            errors.at(StyleGuideFields.OWNER, Message.of("productops.style.guide.owner"));
        }
        return owners.stream().findFirst().map(Holder::id).orElse("");
    }

    private Locale language(String typed, FieldErrors.Collector errors) {
        Optional<Locale> language = typed.isBlank() ? Optional.of(siteLanguage) : LanguageTag.read(typed);
        if (language.isEmpty()) {
            errors.at(
                    StyleGuideFields.LANGUAGE,
                    Message.of("productops.style.guide.language", TextRule.beginning(typed)));
        }
        return language.orElse(siteLanguage);
    }

    private static List<String> words(
            String field, TextRule rule, int most, List<String> typed, FieldErrors.Collector errors) {
        List<String> words =
                rule.checkAll(field, typed, most, errors).stream().distinct().toList();
        words.stream()
                .limit(most)
                .flatMap(word -> wordFault(word).stream())
                .findFirst()
                .ifPresent(fault -> errors.at(field, fault));
        return words;
    }

    /** What is wrong with a line of a vocabulary; empty if it can be used. */
    static Optional<Message> wordFault(String word) {
        if (word.length() > LONGEST_WORD || word.indexOf('\n') >= 0) {
            return Optional.of(Message.of("productops.style.guide.word-long", TextRule.beginning(word), LONGEST_WORD));
        }
        if (word.startsWith("# ")) {
            return Optional.of(Message.of("productops.style.guide.word-comment", TextRule.beginning(word)));
        }
        return RuleRules.faults(VocabularyRules.avoid(List.of(word))).stream().findFirst();
    }
}
