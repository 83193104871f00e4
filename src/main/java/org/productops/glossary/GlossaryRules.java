package org.productops.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.productops.area.Holder;
import org.productops.area.HolderRules;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.SearchFolding;
import org.productops.common.text.TextRule;

/** Turns a draft into a glossary, or says at each field what is wrong; one for each draft: whom it names is looked up once. */
public final class GlossaryRules {

    public static final int LONGEST_KEY = 50;
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_DESCRIPTION = 2000;
    public static final int MOST_EDITORS = 50;

    private static final Pattern KEY_FORM = Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?");
    private static final TextRule NAME = TextRule.line(LONGEST_NAME);
    private static final TextRule DESCRIPTION = TextRule.lines(LONGEST_DESCRIPTION);

    private final HolderRules holders;
    private final Locale siteLanguage;

    /**
     * @param holders for whom the drafts name
     * @param siteLanguage for what is in no other
     */
    GlossaryRules(HolderRules holders, Locale siteLanguage) {
        this.holders = holders;
        this.siteLanguage = siteLanguage;
    }

    /**
     * A new global glossary.
     *
     * @throws org.productops.common.error.InvalidException with all that is wrong
     */
    Glossary create(GlossaryDraft draft, GlossaryDirectory others) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String name = NAME.mandatory().check(GlossaryFields.NAME, draft.name(), errors);
        // Without a name there is nothing of which a key could be made, and no more to say than that.
        String key = name.isEmpty() && draft.key().isBlank() ? GlossaryPlace.GLOBAL : key(draft, name, errors);
        if (others.global(key).isPresent()) {
            errors.at(GlossaryFields.KEY, Message.of("productops.glossary.error.key-taken", key));
        }
        return apply(draft, new Glossary(0, 0, key, name, "", siteLanguage, List.of(), false, 0), errors);
    }

    /**
     * A glossary that becomes what the draft says.
     *
     * @throws org.productops.common.error.InvalidException with all that is wrong
     */
    Glossary change(GlossaryDraft draft, Glossary before) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String name = before.isGlobal() ? NAME.mandatory().check(GlossaryFields.NAME, draft.name(), errors) : "";
        return apply(
                draft,
                new Glossary(
                        before.id(),
                        before.spaceId(),
                        before.key(),
                        name,
                        before.description(),
                        before.language(),
                        before.editors(),
                        before.sharedWithJira(),
                        before.version()),
                errors);
    }

    private Glossary apply(GlossaryDraft draft, Glossary before, FieldErrors.Collector errors) {
        String description = DESCRIPTION.check(GlossaryFields.DESCRIPTION, draft.description(), errors);
        Optional<Locale> language =
                ConceptRules.language(GlossaryFields.LANGUAGE, draft.language(), siteLanguage, errors);
        List<Holder> editors =
                holders.holders(GlossaryFields.EDITORS, draft.editors(), MOST_EDITORS, before.editors(), errors);
        errors.throwIfAny();
        return new Glossary(
                before.id(),
                before.spaceId(),
                before.key(),
                before.name(),
                description,
                language.orElseThrow(),
                editors,
                draft.sharedWithJira(),
                before.version() + 1);
    }

    private static String key(GlossaryDraft draft, String name, FieldErrors.Collector errors) {
        String typed = draft.key().strip().toLowerCase(Locale.ROOT);
        String word = typed.startsWith(GlossaryPlace.GLOBAL) ? typed.substring(1) : typed;
        boolean made = word.isEmpty();
        if (made) {
            word = SearchFolding.fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
            word = word.substring(0, Math.min(word.length(), LONGEST_KEY)).replaceAll("-+$", "");
        }
        if (word.length() > LONGEST_KEY || !KEY_FORM.matcher(word).matches()) {
            errors.at(
                    GlossaryFields.KEY,
                    made
                            ? Message.of("productops.glossary.error.key-made", LONGEST_KEY)
                            : Message.of("productops.glossary.error.key", TextRule.beginning(word), LONGEST_KEY));
        }
        return GlossaryPlace.GLOBAL + word;
    }
}
