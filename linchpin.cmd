@echo off
rem Starts Linchpin on Windows: finds a Java 25, builds on first use or when a source is newer, then runs.
setlocal EnableDelayedExpansion
set "HERE=%~dp0"
set "TARGET=%HERE%target"
set "JDK="
for %%D in ("%LINCHPIN_JAVA%" "%JAVA_HOME%") do call :candidate "%%~D"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*" "%ProgramFiles%\Zulu\zulu-25*" "%USERPROFILE%\.jdks\*25*") do call :candidate "%%~D"
if not defined JDK (
  echo linchpin: Java 25 is needed and was not found. Install it from https://adoptium.net, or set JAVA_HOME or LINCHPIN_JAVA to its folder. 1>&2
  exit /b 2
)
set "STALE=1"
if exist "%TARGET%\.built" if exist "%TARGET%\linchpin.jar" (
  powershell -NoProfile -Command "$b=(Get-Item '%TARGET%\.built').LastWriteTime; if (Get-ChildItem -Recurse -File '%HERE%src\main','%HERE%icons','%HERE%sample-models','%HERE%pom.xml' | Where-Object LastWriteTime -gt $b | Select-Object -First 1) { exit 1 }" && set "STALE="
)
if defined STALE (
  echo linchpin: building ^(the first time takes a few minutes, later ones seconds^) ... 1>&2
  if not exist "%TARGET%" mkdir "%TARGET%"
  pushd "%HERE%"
  set "JAVA_HOME=!JDK!"
  call mvnw.cmd -B -q "-Dmaven.test.skip=true" package > "%TARGET%\build.log" 2>&1
  if errorlevel 1 (
    popd
    echo linchpin: the build failed; see "%TARGET%\build.log" 1>&2
    exit /b 2
  )
  popd
  echo built> "%TARGET%\.built"
)
"!JDK!\bin\java.exe" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -cp "%TARGET%\linchpin.jar;%TARGET%\lib\*" linchpin.Launcher %*
exit /b %ERRORLEVEL%

:candidate
if defined JDK exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul 2>&1 && set "JDK=%~1"
exit /b 0
