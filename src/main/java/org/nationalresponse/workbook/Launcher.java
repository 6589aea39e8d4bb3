package org.nationalresponse.workbook;
public final class Launcher { public static void main(String[] a) {} }
