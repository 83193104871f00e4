package org.productops.release.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.common.text.Texts;
import org.productops.common.user.PersonNames;
import org.productops.common.web.Address;
import org.productops.release.progress.OpenBy;
import org.productops.release.progress.OpenCount;

/** What owners, areas and kinds are called in figures. */
@JiraComponent
public class ReleaseNames {

    private static final String KIND = "productops.readiness.kind.";

    private final AreaService areas;
    private final Texts texts;

    @Inject
    public ReleaseNames(AreaService areas, Texts texts) {
        this.areas = areas;
        this.texts = texts;
    }

    /**
     * A line of figures.
     *
     * @param name whose they are
     * @param path the issues on which that is open
     */
    record CountRow(String name, String path, int mandatory, int advised, int issues) {}

    /**
     * Figures as a table shows them.
     *
     * @param issues the page of the issues
     */
    List<CountRow> rows(List<OpenCount> counts, OpenBy by, PersonNames persons, Address issues) {
        return counts.stream()
                .map(count -> new CountRow(
                        subject(by, count.subject(), persons),
                        issues.with(ReleaseIssuesPage.BY, by.id())
                                .with(
                                        ReleaseIssuesPage.SUBJECT,
                                        count.subject().isEmpty() ? ReleaseIssuesPage.NOBODY : count.subject())
                                .toString(),
                        count.mandatory(),
                        count.advised(),
                        count.issues()))
                .toList();
    }

    /** What a subject of figures is called. */
    String subject(OpenBy by, String subject, PersonNames persons) {
        return switch (by) {
            case OWNER -> subject.isEmpty() ? texts.get("productops.release.open.nobody") : persons.of(subject);
            case AREA -> subject.isEmpty() ? texts.get("productops.release.open.no-area") : area(areas.tree(), subject);
            case KIND -> kind(subject);
        };
    }

    /** What a version is called for those who may not see its project. */
    String hiddenVersion() {
        return texts.get("productops.release.kept.hidden-version");
    }

    /** The path of an area. */
    String area(AreaTree tree, String key) {
        return tree.find(key).map(tree::path).orElse(key);
    }

    /** The tree of areas. */
    AreaTree tree() {
        return areas.tree();
    }

    private String kind(String kind) {
        String key = KIND + kind.toLowerCase(Locale.ROOT).replace('_', '-');
        String text = texts.get(key);
        return text.equals(key) ? kind : text;
    }
}
