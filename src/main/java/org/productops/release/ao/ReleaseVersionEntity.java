package org.productops.release.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A row for each version of a release. */
@Preload
@Table("RELEASE_VERSION")
public interface ReleaseVersionEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("RELEASE_ID")
    long getReleaseId();

    @Mutator("RELEASE_ID")
    void setReleaseId(long releaseId);

    @NotNull
    @Indexed
    @Accessor("VERSION_ID")
    long getVersionId();

    @Mutator("VERSION_ID")
    void setVersionId(long versionId);

    @NotNull
    @Accessor("PROJECT_ID")
    long getProjectId();

    @Mutator("PROJECT_ID")
    void setProjectId(long projectId);
}
