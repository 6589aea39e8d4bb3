package org.nationalresponse.workbook.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.nationalresponse.workbook.architecture.OurClasses.ALL;

import java.net.URL;
import org.junit.jupiter.api.Test;

/** No network, ever: no update check, no telemetry, no remote font or image. */
class NoNetworkTest {

    @Test
    void nothingOpensAConnection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net.http..", "javax.net..", "java.rmi..", "javax.naming..", "com.sun.net..", "sun.net..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\..*(Socket|Connection|Address|Interface|Proxy|ProxySelector).*")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.nio\\.channels\\..*(Socket|Datagram|Network).*")
                .check(ALL);
    }

    @Test
    void nothingOpensABrowserOrAWebPage() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.awt\\.Desktop.*|javafx\\.application\\.HostServices|javafx\\.scene\\.web\\..*")
                .check(ALL);
    }

    @Test
    void addressesNameOwnFilesAndAreNeverRead() {
        noClasses()
                .should()
                .accessTargetWhere(target(owner(type(URL.class)))
                        .and(target(nameMatching("openStream|openConnection|getContent|<init>"))))
                .check(ALL);
    }
}
