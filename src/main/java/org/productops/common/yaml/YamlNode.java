package org.productops.common.yaml;

/** A part of a YAML document. */
public sealed interface YamlNode permits YamlText, YamlList, YamlMap {

    /** The number of the line of the file where it begins, counted from 1. */
    int line();
}
