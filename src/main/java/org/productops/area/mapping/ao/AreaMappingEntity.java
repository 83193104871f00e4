package org.productops.area.mapping.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each place of an area; the order of their numbers is that in which they were mapped. */
@Preload
@Table("AREA_MAPPING")
public interface AreaMappingEntity extends Entity {

    @NotNull
    @Indexed
    @StringLength(63)
    @Accessor("AREA_KEY")
    String getAreaKey();

    @Mutator("AREA_KEY")
    void setAreaKey(String areaKey);

    @NotNull
    @Indexed
    @StringLength(20)
    @Accessor("PLACE_KIND")
    String getPlaceKind();

    @Mutator("PLACE_KIND")
    void setPlaceKind(String placeKind);

    /** The number of a project or component, or the key of a space. */
    @NotNull
    @Indexed
    @StringLength(255)
    @Accessor("PLACE_ID")
    String getPlaceId();

    @Mutator("PLACE_ID")
    void setPlaceId(String placeId);

    /** The project that is the place, or that has the component; 0 for a space. */
    @NotNull
    @Indexed
    @Accessor("PROJECT_ID")
    Long getProjectId();

    @Mutator("PROJECT_ID")
    void setProjectId(Long projectId);
}
