package org.productops.release.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Templates;
import org.productops.common.web.form.FormRenderer;
import org.productops.release.LaunchService;
import org.productops.release.LaunchTierService;
import org.productops.release.ReleaseService;
import org.productops.release.ReleaseWordService;
import org.productops.release.progress.ReleaseNotesService;
import org.productops.release.progress.ReleaseProgressService;

/** Makes the pages of a release. */
@JiraComponent
public class ReleasePages {

    private final ReleaseService releases;
    private final ReleaseWordService words;
    private final LaunchService launches;
    private final LaunchTierService tiers;
    private final ReleaseProgressService progress;
    private final ReleaseNotesService notes;
    private final ReleaseHead head;
    private final ReleaseNames names;
    private final Templates templates;
    private final People people;
    private final ProductDates dates;

    @Inject
    public ReleasePages(
            ReleaseService releases,
            ReleaseWordService words,
            LaunchService launches,
            LaunchTierService tiers,
            ReleaseProgressService progress,
            ReleaseNotesService notes,
            ReleaseHead head,
            ReleaseNames names,
            Templates templates,
            People people,
            ProductDates dates) {
        this.releases = releases;
        this.words = words;
        this.launches = launches;
        this.tiers = tiers;
        this.progress = progress;
        this.notes = notes;
        this.head = head;
        this.names = names;
        this.templates = templates;
        this.people = people;
        this.dates = dates;
    }

    ServletPage overview(long id) {
        return new ReleasePage(releases, words, progress, head, names, people, dates, id);
    }

    ServletPage issues(long id) {
        return new ReleaseIssuesPage(releases, progress, head, names, templates, people, dates, id, 0);
    }

    ServletPage kept(long id, long state) {
        return new ReleaseIssuesPage(releases, progress, head, names, templates, people, dates, id, state);
    }

    ServletPage launch(long id) {
        return new LaunchPage(releases, launches, tiers, head, people, dates, id);
    }

    ServletPage notes(long id) {
        return new ReleaseNotesPage(releases, notes, head, people, dates, id);
    }

    ServletPage editNotes(long id, FormRenderer renderer) {
        return new NotesFormPage(renderer, releases, notes, id);
    }
}
