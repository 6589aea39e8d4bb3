@echo off
rem Starts the workbook from wherever this folder stands, also from a read-only medium; writes nothing beside itself.
rem No delayed expansion: it would eat exclamation marks in paths.
setlocal EnableExtensions DisableDelayedExpansion

rem The class path is given from inside the folder, since Java takes only letters of the system's own code page on its command
rem line. The program finds files that were named from the person's folder through WORKBOOK_FOLDER.
set "WORKBOOK_FOLDER=%CD%"
pushd "%~dp0.." || exit /b 1

set "JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if not defined JAVA (
    echo workbook: Java was not found. Install Java 17 or newer, or set JAVA_HOME to where it is. 1>&2
    popd
    exit /b 1
)

rem The release file tells the version at once; asking Java itself takes a moment.
set "VERSION="
for %%D in ("%JAVA%") do set "RELEASE=%%~dpD..\release"
if exist "%RELEASE%" for /f "usebackq tokens=1,* delims==" %%A in ("%RELEASE%") do if "%%A"=="JAVA_VERSION" set "VERSION=%%~B"
if not defined VERSION for /f "tokens=3" %%V in ('""%JAVA%" -version 2>&1 | findstr /c:" version ""') do if not defined VERSION set "VERSION=%%~V"
set "MAJOR=0"
for /f "tokens=1,2 delims=.-+_" %%A in ("%VERSION%") do (
    set "MAJOR=%%A"
    if "%%A"=="1" set "MAJOR=%%B"
)
if %MAJOR% LSS 17 (
    echo workbook: "%JAVA%" is Java %MAJOR%, and the workbook needs Java 17 or newer. Install it, or set JAVA_HOME. 1>&2
    popd
    exit /b 1
)

rem The window is opened with a file or with nothing; all else is a command, which is short and prints.
set "WINDOW=no"
if "%~1"=="" set "WINDOW=yes"
if exist "%WORKBOOK_FOLDER%\%~1" if not "%~x1"=="" set "WINDOW=yes"
if exist "%~f1" if not "%~x1"=="" set "WINDOW=yes"
if /i "%~x1"==".nrw" set "WINDOW=yes"

set "OPTIONS=-Xshare:auto -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData"
rem A command begins small and gives memory back, so that even the longest document stays below 300 MB.
if "%WINDOW%"=="no" set "OPTIONS=%OPTIONS% -Xms64m -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30"
if %MAJOR% GEQ 22 set "OPTIONS=%OPTIONS% --enable-native-access=ALL-UNNAMED"
rem From Java 24 on it remarks on how JavaFX draws; the way to say that this is known came with 23.
if %MAJOR% GEQ 23 set "OPTIONS=%OPTIONS% --sun-misc-unsafe-memory-access=allow"

rem The quick start: classes as Java laid them out in an earlier run. Java starts without where anything about it is wrong.
set "CACHE=%LOCALAPPDATA%\national-response-workbook\cache"
set "QUICK=%CACHE%\start-%VERSION%.jsa"
set "SHARE="
if exist "%QUICK%" (
    set "SHARE=-XX:SharedArchiveFile=%QUICK%"
) else if "%WINDOW%"=="yes" (
    if not exist "%CACHE%\" mkdir "%CACHE%" 2>nul
    if exist "%CACHE%\" set "SHARE=-XX:ArchiveClassesAtExit=%QUICK%"
)
if not defined SHARE set "SHARE=-Xshare:auto"

set "CLASSES=lib\*;lib\javafx-win\*"
if "%WINDOW%"=="yes" goto window
"%JAVA%" %OPTIONS% "%SHARE%" -cp "%CLASSES%" org.nationalresponse.workbook.Launcher %*
set "CODE=%ERRORLEVEL%"
popd
exit /b %CODE%

:window
rem Without the black console window.
for %%D in ("%JAVA%") do set "JAVAW=%%~dpDjavaw.exe"
if not exist "%JAVAW%" set "JAVAW=%JAVA%"
start "" "%JAVAW%" %OPTIONS% "%SHARE%" -cp "%CLASSES%" org.nationalresponse.workbook.Launcher %*
popd
exit /b 0
