package org.productops.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.style.rule.StyleRule;
import org.productops.style.vale.ValeFile;
import org.productops.style.vale.ValeLine;
import org.productops.style.vale.ValePackage;
import org.productops.style.vale.ValeSettings;
import org.productops.style.vale.ValeStyle;
import org.productops.style.vale.ValeVocabulary;

/** Works out what the import of a package does; one for each package and state of the guides. */
final class StylePackagePlanner {

    private final ValePackage source;
    private final StyleDirectory directory;
    private final Function<StyleGuide, GuideContent> contents;
    private final String user;
    private final Locale siteLanguage;
    private final List<ValeLine> ignored;
    private final Set<String> usedVocabularies = new HashSet<>();
    private final Set<String> usedSettings = new HashSet<>();

    /**
     * @param contents gives the rules that a guide has
     * @param user the key of who imports, and owns guides that are new
     * @param siteLanguage that of new guides
     */
    StylePackagePlanner(
            ValePackage source,
            StyleDirectory directory,
            Function<StyleGuide, GuideContent> contents,
            String user,
            Locale siteLanguage) {
        this.source = source;
        this.directory = directory;
        this.contents = contents;
        this.user = user;
        this.siteLanguage = siteLanguage;
        this.ignored = new ArrayList<>(source.ignored());
    }

    /**
     * What becomes of the guides.
     *
     * @param target the guide into which the package's one style is imported; empty for guides of the names of its styles
     * @throws InvalidException if the package as a whole cannot be imported so
     */
    StylePackagePlan plan(Optional<StyleGuide> target, boolean removes) {
        if (target.isPresent() && source.styles().size() > 1) {
            throw InvalidException.at(
                    StylePackageFields.GUIDE,
                    Message.of(
                            "productops.style.package.several", source.styles().size()));
        }
        List<PlannedGuide> guides = new ArrayList<>();
        Map<String, String> taken = new HashMap<>();
        for (ValeStyle style : source.styles()) {
            Optional<StyleGuide> before = target.or(() -> directory.named(style.name()));
            if (before.isEmpty() && !StyleGuideRules.isName(style.name())) {
                ignore(
                        style,
                        style.name().isEmpty()
                                ? Message.of("productops.style.package.no-style")
                                : Message.of("productops.style.guide.name", TextRule.beginning(style.name())));
            } else if (taken.putIfAbsent(GuideContent.identity(style.name()), style.name()) != null) {
                ignore(style, Message.of("productops.style.package.style-twice", style.name()));
            } else {
                guides.add(guide(style, before));
            }
        }
        if (guides.isEmpty() && target.isPresent() && !source.vocabularies().isEmpty()) {
            guides.add(guide(new ValeStyle(target.get().name(), List.of()), target));
        }
        if (guides.isEmpty()) {
            throw InvalidException.general(Message.of("productops.style.package.empty"));
        }
        long made = guides.stream().filter(each -> each.before().isEmpty()).count();
        if (made > 0 && directory.all().size() + made > StyleGuideRules.MOST_GUIDES) {
            throw InvalidException.general(Message.of("productops.style.guide.many", StyleGuideRules.MOST_GUIDES));
        }
        ignoreUnused();
        return new StylePackagePlan(guides, removes, ignored);
    }

    private void ignore(ValeStyle style, Message reason) {
        style.files().forEach(file -> ignored.add(new ValeLine(file.path(), reason)));
    }

    /** What is said of what the package has not. */
    private void ignoreUnused() {
        for (ValeVocabulary words : source.vocabularies()) {
            if (!usedVocabularies.contains(words.name())) {
                ignored.add(new ValeLine(words.name(), Message.of("productops.style.package.vocabulary-unused")));
            }
        }
        source.settings().rules().keySet().stream()
                .filter(rule -> !usedSettings.contains(rule))
                .sorted()
                .forEach(rule -> ignored.add(new ValeLine(
                        ".vale.ini", Message.of("productops.style.package.no-such-rule", TextRule.beginning(rule)))));
    }

    private PlannedGuide guide(ValeStyle style, Optional<StyleGuide> before) {
        GuideContent content = before.map(contents).orElse(GuideContent.EMPTY);
        List<PlannedRule> rules = new ArrayList<>();
        Set<String> inPackage = new HashSet<>();
        for (ValeFile file : style.files()) {
            inPackage.add(GuideContent.identity(file.name()));
            rules.add(rule(style, file, content));
        }
        if (!style.files().isEmpty()) {
            content.rules().stream()
                    .filter(rule -> !inPackage.contains(GuideContent.identity(rule.name())))
                    .forEach(rule -> rules.add(new PlannedRule(
                            "", rule.name(), RuleFate.GONE, Optional.of(rule), Optional.empty(), List.of())));
        }
        long added = rules.stream().filter(rule -> rule.fate() == RuleFate.NEW).count();
        if (added > 0 && content.size() + added > StyleGuideRules.MOST_RULES) {
            throw InvalidException.general(StyleRuleRules.tooMany());
        }
        return new PlannedGuide(before, reworded(style, before), rules);
    }

    private PlannedRule rule(ValeStyle style, ValeFile file, GuideContent content) {
        Optional<GuideRule> before = content.find(file.name());
        String fullName = style.name() + "." + file.name();
        Optional<ValeSettings.Choice> said =
                Optional.ofNullable(source.settings().rules().get(fullName));
        said.ifPresent(any -> usedSettings.add(fullName));
        List<Message> faults = Stream.concat(
                        StyleRuleRules.nameFault(file.name()).stream(), StyleRuleRules.faults(file.read()).stream())
                .toList();
        if (!faults.isEmpty()) {
            return new PlannedRule(file.path(), file.name(), RuleFate.REFUSED, before, Optional.empty(), faults);
        }
        StyleRule rule = withLevel(file.read().rule().orElseThrow(), said);
        GuideRule after = before.map(known -> known.becoming(rule, state(rule, said, StyleRuleRules.kept(known, rule))))
                .orElseGet(() -> GuideRule.of(rule, state(rule, said, RuleState.ON)));
        RuleFate fate = before.map(known -> after.isLike(known) ? RuleFate.SAME : RuleFate.CHANGED)
                .orElse(RuleFate.NEW);
        return new PlannedRule(file.path(), file.name(), fate, before, Optional.of(after), List.of());
    }

    private static StyleRule withLevel(StyleRule rule, Optional<ValeSettings.Choice> said) {
        return new StyleRule(
                rule.name(),
                rule.body(),
                said.flatMap(ValeSettings.Choice::level).orElse(rule.level()),
                rule.scopes(),
                rule.message(),
                rule.description(),
                rule.link(),
                rule.limit(),
                rule.action());
    }

    /** A package that says nothing of a rule leaves it switched as it is. */
    private RuleState state(StyleRule rule, Optional<ValeSettings.Choice> said, RuleState otherwise) {
        boolean isTooLow = source.settings()
                .least()
                .filter(least -> rule.level().compareTo(least) < 0)
                .isPresent();
        boolean isOff = isTooLow || said.filter(choice -> !choice.on()).isPresent();
        if (isOff) {
            return otherwise == RuleState.ON ? RuleState.OFF : otherwise;
        }
        return said.isPresent() ? RuleState.ON : otherwise;
    }

    /** The guide with the words of the package, if that has any. */
    private StyleGuide reworded(ValeStyle style, Optional<StyleGuide> before) {
        List<ValeVocabulary> vocabularies = vocabularies(style);
        vocabularies.forEach(each -> usedVocabularies.add(each.name()));
        StyleGuide guide =
                before.orElseGet(() -> StyleGuideRules.imported(style.name(), directory, user, siteLanguage));
        if (vocabularies.isEmpty()) {
            return guide;
        }
        List<String> accepted = words(vocabularies, ValeVocabulary::accepted);
        List<String> rejected = words(vocabularies, ValeVocabulary::rejected);
        if (accepted.equals(guide.accepted()) && rejected.equals(guide.rejected())) {
            return guide;
        }
        StyleGuide reworded = guide.withWords(accepted, rejected);
        return before.isPresent() ? reworded : reworded.withVersion(guide.version());
    }

    /** Those that the settings use or, if they use none, that of the style's name; the only one belongs to the only style. */
    private List<ValeVocabulary> vocabularies(ValeStyle style) {
        List<String> used = source.settings().vocabularies();
        if (!used.isEmpty()) {
            return source.vocabularies().stream()
                    .filter(each -> used.contains(each.name()))
                    .toList();
        }
        List<ValeVocabulary> named = source.vocabularies().stream()
                .filter(each -> each.name().equalsIgnoreCase(style.name()))
                .toList();
        boolean isOnly = source.vocabularies().size() == 1 && source.styles().size() <= 1;
        return named.isEmpty() && isOnly ? source.vocabularies() : named;
    }

    private List<String> words(
            List<ValeVocabulary> vocabularies, Function<ValeVocabulary, List<Map.Entry<String, String>>> list) {
        List<String> words = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ValeVocabulary vocabulary : vocabularies) {
            for (Map.Entry<String, String> word : list.apply(vocabulary)) {
                Optional<Message> fault = words.size() >= StyleGuideRules.MOST_WORDS
                        ? Optional.of(Message.of("productops.style.package.words-many", StyleGuideRules.MOST_WORDS))
                        : StyleGuideRules.wordFault(word.getValue());
                if (fault.isPresent()) {
                    ignored.add(new ValeLine(word.getKey(), fault.get()));
                } else if (seen.add(word.getValue())) {
                    words.add(word.getValue());
                }
            }
        }
        return words;
    }
}
