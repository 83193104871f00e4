package org.productops.style.check;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.productops.common.error.BusyException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.TooLargeException;
import org.productops.common.text.TextRule;
import org.productops.common.text.Texts;
import org.productops.glossary.GlossarySpace;
import org.productops.glossary.match.Exclusions;
import org.productops.glossary.scope.ScopeService;
import org.productops.style.GuideCheckers;
import org.productops.style.StyleAccess;
import org.productops.style.StyleGuide;
import org.productops.style.StyleLibrary;
import org.productops.style.rule.CheckLimits;
import org.productops.style.rule.CheckResult;
import org.productops.style.rule.Finding;
import org.productops.style.rule.FindingOrder;
import org.productops.style.rule.RuleOverrun;
import org.productops.style.term.TermChecker;
import org.productops.style.text.StyledText;
import org.productops.style.text.TextFormat;

/**
 * Checks texts that callers send, such as those of a repository, for whoever may read style guides. Nothing of the texts is kept. A
 * rule that cannot be checked to the end is named and stays on: whoever sends a text must not switch rules off for others.
 */
@ConfluenceComponent
public class TextCheckService {

    public static final int MOST_TEXTS = 200;

    /** Of all texts together. */
    public static final int MOST_CHARACTERS = 5_000_000;

    /** So many checks go on at once on a node; each needs a processor for itself. */
    private static final int MOST_AT_ONCE = 2;

    private final StyleAccess access;
    private final StyleLibrary library;
    private final GuideCheckers checkers;
    private final ScopeService scopes;
    private final TermCheckers terms;
    private final Texts texts;
    private final Semaphore room = new Semaphore(MOST_AT_ONCE);

    @Inject
    public TextCheckService(
            StyleAccess access,
            StyleLibrary library,
            GuideCheckers checkers,
            ScopeService scopes,
            TermCheckers terms,
            Texts texts) {
        this.access = access;
        this.library = library;
        this.checkers = checkers;
        this.scopes = scopes;
        this.terms = terms;
        this.texts = texts;
    }

    private record Wanted(List<StyleGuide> guides, Optional<GlossaryWords> glossaries) {}

    private record GlossaryWords(TermChecker checker, Exclusions exclusions) {}

    private record Named(String name, TextFormat format, String text) {}

    /**
     * Checks texts.
     *
     * @throws InvalidException with all that is wrong, at the fields named in {@link CheckFields}
     * @throws TooLargeException if the texts are longer than {@link #MOST_CHARACTERS} together
     * @throws BusyException if others have so much checked already
     * @throws org.productops.common.error.NotPermittedException if the caller may not use the product
     */
    public List<CheckedText> check(CheckDraft draft) {
        access.requireReader();
        FieldErrors.Collector errors = FieldErrors.collect();
        Wanted wanted = wanted(draft, errors);
        List<Named> named = named(draft, errors);
        errors.throwIfAny();
        if (!room.tryAcquire()) {
            throw new BusyException(Message.of("productops.style.check.busy"));
        }
        try {
            return named.stream().map(text -> checked(text, wanted)).toList();
        } finally {
            room.release();
        }
    }

    private Wanted wanted(CheckDraft draft, FieldErrors.Collector errors) {
        Set<StyleGuide> guides = new LinkedHashSet<>();
        for (String key : draft.guides()) {
            library.directory()
                    .find(key)
                    .ifPresentOrElse(
                            guides::add,
                            () -> errors.at(
                                    CheckFields.GUIDES,
                                    Message.of("productops.style.guide.none", TextRule.beginning(key))));
        }
        if (draft.space().isEmpty()) {
            if (draft.guides().isEmpty()) {
                errors.at(CheckFields.GUIDES, Message.of("productops.style.check.no-guide"));
            }
            return new Wanted(List.copyOf(guides), Optional.empty());
        }
        Optional<GlossarySpace> space = space(draft.space(), errors);
        space.ifPresent(found -> guides.addAll(library.directory().inForce(found.id())));
        boolean withGlossary = guides.stream().anyMatch(StyleGuide::withGlossary);
        return new Wanted(
                List.copyOf(guides),
                space.filter(found -> withGlossary)
                        .flatMap(found -> scopes.find(found.key()))
                        .map(scope -> new GlossaryWords(terms.of(scope), Exclusions.of(scope.exclusions()))));
    }

    private Optional<GlossarySpace> space(String key, FieldErrors.Collector errors) {
        try {
            return Optional.of(access.visibleSpace(key));
        } catch (NotFoundException e) {
            errors.at(CheckFields.SPACE, e.text());
            return Optional.empty();
        }
    }

    private static List<Named> named(CheckDraft draft, FieldErrors.Collector errors) {
        if (draft.texts().isEmpty() || draft.texts().size() > MOST_TEXTS) {
            errors.at(
                    CheckFields.TEXTS,
                    Message.of(
                            "productops.style.check.texts",
                            MOST_TEXTS,
                            draft.texts().size()));
            return List.of();
        }
        long characters =
                draft.texts().stream().mapToLong(text -> text.text().length()).sum();
        if (characters > MOST_CHARACTERS) {
            throw new TooLargeException(Message.of("productops.style.check.long", MOST_CHARACTERS, characters));
        }
        List<Named> named = new ArrayList<>();
        for (CheckDraft.TextDraft text : draft.texts()) {
            Optional<TextFormat> format = format(text);
            if (format.isEmpty()) {
                errors.at(
                        CheckFields.FORMAT,
                        Message.of("productops.style.check.format", TextRule.beginning(text.format())));
            }
            format.ifPresent(known -> named.add(new Named(text.name(), known, text.text())));
        }
        return named;
    }

    private static Optional<TextFormat> format(CheckDraft.TextDraft text) {
        if (text.format().isBlank()) {
            String name = text.name().toLowerCase(Locale.ROOT);
            if (name.endsWith(".md") || name.endsWith(".markdown")) {
                return Optional.of(TextFormat.MARKDOWN);
            }
            boolean html = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
            return Optional.of(html ? TextFormat.HTML : TextFormat.PLAIN);
        }
        return Arrays.stream(TextFormat.values())
                .filter(format -> format.name().equalsIgnoreCase(text.format().strip()))
                .findFirst();
    }

    private CheckedText checked(Named named, Wanted wanted) {
        StyledText text = named.format().read(named.text());
        List<Finding> findings = new ArrayList<>();
        List<String> overruns = new ArrayList<>();
        boolean whole = text.whole();
        for (StyleGuide guide : wanted.guides()) {
            CheckResult result =
                    checkers.of(guide, library.content(guide.id())).check(text, guide.language(), CheckLimits.USUAL);
            findings.addAll(result.findings());
            result.overruns().stream().map(RuleOverrun::rule).forEach(overruns::add);
            whole &= result.whole();
        }
        wanted.glossaries().ifPresent(words -> findings.addAll(words.checker().check(text, texts, words.exclusions())));
        findings.sort(FindingOrder.IN_TEXT);
        return new CheckedText(named.name(), PlacedFinding.of(text, findings), overruns, whole);
    }
}
