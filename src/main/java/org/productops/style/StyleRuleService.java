package org.productops.style;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;
import org.productops.common.error.ConflictException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.text.TextRule;

/** The rules of style guides: read by whoever may use the product, written by the guide's editors. */
@ConfluenceComponent
public class StyleRuleService {

    private final StyleLibrary library;
    private final StyleAccess access;
    private final StyleWrites writes;

    @Inject
    public StyleRuleService(StyleLibrary library, StyleAccess access, StyleWrites writes) {
        this.library = library;
        this.access = access;
        this.writes = writes;
    }

    /**
     * The rules of a guide by name.
     *
     * @throws NotFoundException if there is no such guide
     * @throws org.productops.common.error.NotPermittedException if the caller may not use the product
     */
    public Slice<GuideRule> list(String guideKey, Paging paging) {
        return Slice.of(library.content(access.visible(guideKey).id()).rules(), paging);
    }

    /**
     * One rule, by its name within the guide.
     *
     * @throws NotFoundException if there is none
     * @throws org.productops.common.error.NotPermittedException if the caller may not use the product
     */
    public GuideRule find(String guideKey, String name) {
        return stored(library.content(access.visible(guideKey).id()), name);
    }

    /**
     * Makes a rule.
     *
     * @throws org.productops.common.error.InvalidException with all that is wrong, at the fields named in {@link StyleRuleFields}
     * @throws org.productops.common.error.NotPermittedException if the caller may not edit the guide
     */
    public GuideRule create(String guideKey, StyleRuleDraft draft) {
        StyleGuide guide = access.visible(guideKey);
        String user = access.requireEditor(guide);
        StyleRuleRules.create(draft, library.content(guide.id()));
        return writes.rules(guideKey, user, edit -> edit.insert(List.of(StyleRuleRules.create(draft, edit.content())))
                .get(0));
    }

    /**
     * Changes a rule; one that is to stay as it is keeps its version.
     *
     * @param version the version that the change is based on
     * @throws org.productops.common.error.InvalidException as {@link #create}
     * @throws org.productops.common.error.NotPermittedException if the caller may not edit the guide
     * @throws ConflictException if it is at another version by now
     */
    public GuideRule update(String guideKey, String name, long version, StyleRuleDraft draft) {
        StyleGuide guide = access.visible(guideKey);
        String user = access.requireEditor(guide);
        GuideContent known = library.content(guide.id());
        StyleRuleRules.change(draft, stored(known, name), known);
        return change(
                guideKey, user, name, version, (before, content) -> StyleRuleRules.change(draft, before, content));
    }

    /**
     * Switches a rule on or off.
     *
     * @param version the version that the caller had read
     * @throws org.productops.common.error.NotPermittedException if the caller may not edit the guide
     * @throws ConflictException if it is at another version by now
     */
    public GuideRule turn(String guideKey, String name, long version, boolean on) {
        String user = access.requireEditor(access.visible(guideKey));
        return change(
                guideKey,
                user,
                name,
                version,
                (before, content) -> new GuideRule(
                        before.id(),
                        before.name(),
                        before.rule(),
                        StyleRuleRules.switched(before, on),
                        before.version() + 1));
    }

    private GuideRule change(
            String guideKey,
            String user,
            String name,
            long version,
            BiFunction<GuideRule, GuideContent, GuideRule> become) {
        return writes.rules(guideKey, user, edit -> {
            GuideRule before = stored(edit, name, version);
            GuideRule after = become.apply(before, edit.content());
            if (after.isLike(before)) {
                return before;
            }
            edit.update(List.of(before), List.of(after));
            return after;
        });
    }

    /**
     * Removes a rule.
     *
     * @param version the version that the caller had read
     * @throws org.productops.common.error.NotPermittedException if the caller may not edit the guide
     * @throws ConflictException if it is at another version by now
     */
    public void delete(String guideKey, String name, long version) {
        String user = access.requireEditor(access.visible(guideKey));
        writes.rules(guideKey, user, edit -> {
            GuideRule gone = stored(edit, name, version);
            edit.delete(List.of(gone));
            return gone;
        });
    }

    private static GuideRule stored(RuleEdit edit, String name, long version) {
        GuideRule rule = stored(edit.content(), name);
        ConflictException.check(rule, version, Message.of("productops.style.guide.rule-conflict", rule.name()));
        return rule;
    }

    private static GuideRule stored(GuideContent content, String name) {
        return content.find(name)
                .orElseThrow(() ->
                        new NotFoundException(Message.of("productops.style.guide.no-rule", TextRule.beginning(name))));
    }
}
