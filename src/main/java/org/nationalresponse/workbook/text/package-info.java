/**
 * The words a person sees, looked up by stable keys, and the ways a fault is put into words. Every other package may know this
 * one; it knows none.
 *
 * <p>The first segment of a key names its file: {@code treaty.state.ratified} stands in {@code text/treaty.properties}.
 */
package org.nationalresponse.workbook.text;
