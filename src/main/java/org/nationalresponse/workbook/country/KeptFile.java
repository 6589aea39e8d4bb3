package org.nationalresponse.workbook.country;

/**
 * A file inside the workbook. Its content is kept once, whoever refers to it.
 *
 * @param sha256 of its content, 64 hex digits
 * @param name as it was called when it was taken in, without a path
 * @param size in bytes
 */
public record KeptFile(String sha256, String name, long size) {}
