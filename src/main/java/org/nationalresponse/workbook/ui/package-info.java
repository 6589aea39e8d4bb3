/**
 * What a person sees and does. A screen is a package with an FXML file, a small controller that binds and forwards, and a view
 * model that holds properties and commands and never a scene node.
 *
 * <p>This package itself holds what all screens share by contract: the list of screens, the services that they are given, and the
 * one class that opens windows.
 */
package org.nationalresponse.workbook.ui;
