package org.productops.area.format;

import jakarta.inject.Named;

/** CODEOWNERS of Mibex Code Owners for Bitbucket, of a repository that nobody named. */
@Named
public class MibexOwnersFormat extends CodeOwnersFormat {

    public MibexOwnersFormat() {
        super(CodeOwnersDialect.MIBEX, Repository.UNNAMED);
    }
}
