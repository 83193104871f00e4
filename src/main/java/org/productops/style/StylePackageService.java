package org.productops.style;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.Confirmation;
import org.productops.common.snapshot.Change;
import org.productops.common.user.People;
import org.productops.glossary.Spaces;
import org.productops.style.vale.ValePackage;
import org.productops.style.vale.ValePackageWriter;

/**
 * Vale packages in and out. Into a guide its editors import; administrators of the product import a package as it is, each of its
 * styles into the guide of its name, which is made if there is none.
 */
@ConfluenceComponent
public class StylePackageService {

    private final StyleGuideStore guides;
    private final StyleRuleStore rules;
    private final StyleLibrary library;
    private final StyleAccess access;
    private final Spaces spaces;
    private final People people;
    private final StyleWrites writes;
    private final AuditLog audit;

    @Inject
    public StylePackageService(
            StyleGuideStore guides,
            StyleRuleStore rules,
            StyleLibrary library,
            StyleAccess access,
            Spaces spaces,
            People people,
            StyleWrites writes,
            AuditLog audit) {
        this.guides = guides;
        this.rules = rules;
        this.library = library;
        this.access = access;
        this.spaces = spaces;
        this.people = people;
        this.writes = writes;
        this.audit = audit;
    }

    /**
     * What an import would do, as things stand.
     *
     * @throws org.productops.common.error.NotFoundException if there is no such guide
     * @throws org.productops.common.error.NotPermittedException if the caller may not import so
     * @throws org.productops.common.error.InvalidException if the package as a whole cannot be imported so
     */
    public StylePackagePlan preview(StylePackageDraft draft) {
        String user = requireMayImport(draft);
        return planned(draft, read(draft), user);
    }

    private String requireMayImport(StylePackageDraft draft) {
        return draft.guide().isEmpty()
                ? access.requireAdministrator()
                : access.requireEditor(access.visible(draft.guide()));
    }

    private static ValePackage read(StylePackageDraft draft) {
        return draft.zip().length > 0 || draft.files().isEmpty()
                ? ValePackage.ofZip(draft.zip())
                : ValePackage.of(draft.files());
    }

    private StylePackagePlan planned(StylePackageDraft draft, ValePackage source, String user) {
        return plan(draft, source, user, library.directory(), guide -> library.content(guide.id()));
    }

    private StylePackagePlan plan(
            StylePackageDraft draft,
            ValePackage source,
            String user,
            StyleDirectory directory,
            Function<StyleGuide, GuideContent> contents) {
        Optional<StyleGuide> target = draft.guide().isEmpty()
                ? Optional.empty()
                : Optional.of(directory.find(draft.guide()).orElseThrow(() -> StyleAccess.noGuide(draft.guide())));
        return new StylePackagePlanner(source, directory, contents, user, spaces.language())
                .plan(target, draft.removes());
    }

    /**
     * Imports a package: all that can be taken over, or nothing.
     *
     * @param confirmation whether the caller was told what is changed, removed, refused or left aside
     * @return what was done
     * @throws org.productops.common.error.UnconfirmedException if not: it tells
     * @throws org.productops.common.error.NotFoundException as {@link #preview}
     * @throws org.productops.common.error.NotPermittedException as {@link #preview}
     * @throws org.productops.common.error.InvalidException as {@link #preview}
     */
    public StylePackagePlan apply(StylePackageDraft draft, Confirmation confirmation) {
        String user = requireMayImport(draft);
        ValePackage source = read(draft);
        confirmation.require(planned(draft, source, user).question());
        return writes.guides(writing -> {
            StylePackagePlan plan =
                    plan(draft, source, user, writing.value(), guide -> GuideContent.of(rules.all(guide.id())));
            confirmation.require(plan.question());
            List<StyleGuide> changed = new ArrayList<>();
            for (PlannedGuide planned : plan.guides()) {
                StyleGuide guide = planned.after();
                if (planned.before().isEmpty() || planned.isReworded()) {
                    guide = guides.put(guide);
                    changed.add(guide);
                    record(user, planned, guide);
                }
                writes.rules(guide, user, edit -> apply(planned, plan.removes(), edit));
            }
            return changed.isEmpty()
                    ? Change.none(plan)
                    : Change.by(
                            directory -> {
                                StyleDirectory made = directory;
                                for (StyleGuide guide : changed) {
                                    made = made.with(guide);
                                }
                                return made;
                            },
                            plan);
        });
    }

    private void record(String user, PlannedGuide planned, StyleGuide guide) {
        Map<String, String> before = planned.before()
                .map(known -> StyleGuideService.texts(known, people))
                .orElse(Map.of());
        audit.record(AuditEntry.configuration(
                user,
                before.isEmpty() ? "productops.style.audit.created" : "productops.style.audit.changed",
                guide.key(),
                FieldChange.between(before, StyleGuideService.texts(guide, people))));
    }

    private static PlannedGuide apply(PlannedGuide planned, boolean removes, RuleEdit edit) {
        if (removes) {
            edit.delete(planned.of(RuleFate.GONE).stream()
                    .flatMap(rule -> rule.before().stream())
                    .toList());
        }
        List<PlannedRule> changed = planned.of(RuleFate.CHANGED);
        edit.update(
                changed.stream().flatMap(rule -> rule.before().stream()).toList(),
                changed.stream().flatMap(rule -> rule.after().stream()).toList());
        edit.insert(planned.of(RuleFate.NEW).stream()
                .flatMap(rule -> rule.after().stream())
                .toList());
        return planned;
    }

    /**
     * A guide as a Vale package, without the rules that are switched off: it finds what the guide finds.
     *
     * @throws org.productops.common.error.NotFoundException if there is no such guide
     * @throws org.productops.common.error.NotPermittedException if the caller may not use the product
     */
    public StylePackage export(String guideKey) {
        StyleGuide guide = access.visible(guideKey);
        return new StylePackage(
                guide.name() + ".zip",
                ValePackageWriter.zip(
                        guide.name(),
                        library.content(guide.id()).rules().stream()
                                .filter(rule -> rule.state() == RuleState.ON)
                                .flatMap(rule -> rule.rule().stream())
                                .toList(),
                        guide.accepted(),
                        guide.rejected()));
    }
}
