package org.nationalresponse.workbook.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The program's own classes as they were compiled, read once for all tests of this package. */
final class OurClasses {

    static final String ROOT = "org.nationalresponse.workbook";
    static final JavaClasses ALL = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private OurClasses() {}

    /** A package with all below it, as ArchUnit writes it. */
    static String in(String packageName) {
        return ROOT + "." + packageName + "..";
    }
}
