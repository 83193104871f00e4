package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.time.InstantSource;
import org.productops.common.user.People;
import org.productops.release.LaunchService;
import org.productops.release.ReleaseService;
import org.productops.release.ReleaseWordService;
import org.productops.release.progress.ReleaseNotesService;
import org.productops.release.progress.ReleaseProgressService;
import org.productops.release.rest.ReleaseResource;

/** Releases in Jira. */
@Path("/releases")
@LicensedOnly
public class JiraReleaseResource extends ReleaseResource {

    @Inject
    public JiraReleaseResource(
            ReleaseService releases,
            ReleaseWordService words,
            LaunchService launches,
            ReleaseProgressService progress,
            ReleaseNotesService notes,
            People people,
            InstantSource clock) {
        super(releases, words, launches, progress, notes, people, clock);
    }
}
