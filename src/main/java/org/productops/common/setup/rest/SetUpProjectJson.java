package org.productops.common.setup.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.setup.SetUpProject;

/**
 * A project to set up.
 *
 * @param key its key
 * @param name what people call it
 */
record SetUpProjectJson(@JsonProperty("key") String key, @JsonProperty("name") String name) {

    static SetUpProjectJson of(SetUpProject project) {
        return new SetUpProjectJson(project.key(), project.name());
    }
}
