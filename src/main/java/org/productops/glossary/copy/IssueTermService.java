package org.productops.glossary.copy;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.area.api.IssueAreas;
import org.productops.area.rule.AreasOfIssue;
import org.productops.common.access.Access;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.TooLargeException;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.link.LinkedCopy;
import org.productops.common.link.LinkedSite;
import org.productops.common.text.Characters;
import org.productops.common.text.TextRule;

/**
 * The terms of what people read of an issue, for those who may see the issue, by the copy that Jira keeps of the glossaries that
 * Confluence shares with it. Nothing of the texts is kept: an issue as most are takes less than a millisecond, one of 100 kB five.
 */
@JiraComponent
public class IssueTermService {

    /** So many characters are searched at a time. */
    public static final int MOST_CHARACTERS = 100_000;

    private final GlossaryCopyLibrary glossaries;
    private final IssueMarks marks;
    private final MarkedProjects projects;
    private final Issues issues;
    private final IssueAreas areas;
    private final AreasOfIssue areasOfIssue;
    private final AreaLibrary library;
    private final Access access;

    @Inject
    public IssueTermService(
            GlossaryCopyLibrary glossaries,
            IssueMarks marks,
            MarkedProjects projects,
            Issues issues,
            IssueAreas areas,
            AreasOfIssue areasOfIssue,
            AreaLibrary library,
            Access access) {
        this.glossaries = glossaries;
        this.marks = marks;
        this.projects = projects;
        this.issues = issues;
        this.areas = areas;
        this.areasOfIssue = areasOfIssue;
        this.library = library;
        this.access = access;
    }

    /**
     * The terms that stand in texts that the caller reads in an issue, such as its description and its comments; a line ends a
     * paragraph. Of a word in several glossaries, what is about the issue's product area, or the nearest above it, is told, else
     * what the global glossaries say, else those of spaces.
     *
     * @throws TooLargeException if they are longer than {@link #MOST_CHARACTERS} together
     * @throws NotFoundException if there is no such issue, or none that the caller may see
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public IssueTerms find(String issueKey, List<String> texts) {
        String user = access.requireUser();
        int length = texts.stream().mapToInt(String::length).sum();
        if (length > MOST_CHARACTERS) {
            throw new TooLargeException(Message.of("productops.highlight.error.texts-long", MOST_CHARACTERS, length));
        }
        VisibleIssue issue = issues.find(issueKey)
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.highlight.error.no-issue", TextRule.beginning(issueKey))));
        MarkedProject project = projects.of(issue);
        LinkedCopy<CopiedGlossaries> copy = glossaries.copy();
        boolean offForReader = marks.isOffForReader(user);
        boolean offForProject = marks.isOffForProject(project.id());
        boolean offForSite = marks.isOffForSite();
        boolean marked = !offForReader && !offForProject && !offForSite;
        return new IssueTerms(
                offForReader,
                offForProject,
                offForSite,
                project.key(),
                project.administered(),
                access.isAdministrator(),
                copy.value().size() > 0,
                copy.state().asOf(),
                copy.state().site().map(LinkedSite::address).orElse(""),
                marked ? copy.value().find(paragraphs(texts), areas(issue)) : List.of());
    }

    private static List<String> paragraphs(List<String> texts) {
        return texts.stream()
                .flatMap(String::lines)
                .map(Characters::oneLine)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The issue's areas and those above them, the nearest first. */
    private List<List<String>> areas(VisibleIssue issue) {
        AreaTree tree = library.tree();
        return areas.fieldId().map(field -> areasOfIssue.keys(issue, field)).orElse(List.of()).stream()
                .flatMap(key -> tree.find(key).stream())
                .flatMap(area -> tree.lineage(area).stream())
                .distinct()
                .map(tree::keys)
                .toList();
    }
}
