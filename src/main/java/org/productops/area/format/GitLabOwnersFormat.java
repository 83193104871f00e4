package org.productops.area.format;

import jakarta.inject.Named;

/** CODEOWNERS of GitLab, of a repository that nobody named. */
@Named
public class GitLabOwnersFormat extends CodeOwnersFormat {

    public GitLabOwnersFormat() {
        super(CodeOwnersDialect.GITLAB, Repository.UNNAMED);
    }
}
