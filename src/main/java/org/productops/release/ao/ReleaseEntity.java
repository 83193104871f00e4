package org.productops.release.ao;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for a release. */
@Preload
@Table("RELEASE_PLAN")
public interface ReleaseEntity extends Entity {

    @NotNull
    @Accessor("RELEASE_NAME")
    String getReleaseName();

    @Mutator("RELEASE_NAME")
    void setReleaseName(String releaseName);

    /** The day, such as {@code 2026-12-31}; null if none is set. */
    @StringLength(10)
    @Accessor("TARGET_DAY")
    String getTargetDay();

    @Mutator("TARGET_DAY")
    void setTargetDay(String targetDay);

    /** The day, such as {@code 2026-12-31}; null if none is set. */
    @StringLength(10)
    @Accessor("SCOPE_FIXED")
    String getScopeFixed();

    @Mutator("SCOPE_FIXED")
    void setScopeFixed(String scopeFixed);

    /** Who speaks for product, one in each line: a kind and an id with a blank between them. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("PRODUCT_TEAM")
    String getProductTeam();

    @Mutator("PRODUCT_TEAM")
    void setProductTeam(String productTeam);

    /** As {@link #getProductTeam}. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("MARKETING_TEAM")
    String getMarketingTeam();

    @Mutator("MARKETING_TEAM")
    void setMarketingTeam(String marketingTeam);

    @NotNull
    @Accessor("TIER")
    int getTier();

    @Mutator("TIER")
    void setTier(int tier);

    /** Who has agreed to the tier; null if nobody has. */
    @Accessor("PRODUCT_AGREED_KEY")
    String getProductAgreedKey();

    @Mutator("PRODUCT_AGREED_KEY")
    void setProductAgreedKey(String productAgreedKey);

    @Accessor("PRODUCT_AGREED_AT")
    Date getProductAgreedAt();

    @Mutator("PRODUCT_AGREED_AT")
    void setProductAgreedAt(Date productAgreedAt);

    @Accessor("MARKETING_AGREED_KEY")
    String getMarketingAgreedKey();

    @Mutator("MARKETING_AGREED_KEY")
    void setMarketingAgreedKey(String marketingAgreedKey);

    @Accessor("MARKETING_AGREED_AT")
    Date getMarketingAgreedAt();

    @Mutator("MARKETING_AGREED_AT")
    void setMarketingAgreedAt(Date marketingAgreedAt);

    @NotNull
    @Accessor("CREATED_AT")
    Date getCreatedAt();

    @Mutator("CREATED_AT")
    void setCreatedAt(Date createdAt);

    @NotNull
    @Accessor("ROW_VERSION")
    long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(long rowVersion);
}
