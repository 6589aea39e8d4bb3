/**
 * What is asked: packs with their capabilities, criteria and plain registers. Immutable, and nothing of any country's answers.
 *
 * <p>A pack is a folder of data with its texts apart, so that a country or a newer edition adds a pack and not code.
 */
package org.nationalresponse.workbook.framework;
