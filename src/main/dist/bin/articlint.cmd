@echo off
rem Starts articlint on Windows: finds Java, runs it, and ends as it did. The *.jvm files in ..\lib explain the
rem options of the JVM; bin/articlint, the launcher for other systems, explains the rest.
setlocal EnableExtensions DisableDelayedExpansion
for %%i in ("%~dp0..") do set "home=%%~fi"
set "lib=%home%\lib"

set "program=--sun-misc-unsafe-memory-access=allow -m org.articlint/org.articlint.cli.Main"
set "java=%home%\runtime\bin\java.exe"
set "archive=%lib%\articlint.jsa"
set "makes="
if exist "%java%" goto arguments

set "wanted=java.exe"
if defined JAVA_HOME set "wanted=%JAVA_HOME%\bin\java.exe"
if defined ARTICLINT_JAVA set "wanted=%ARTICLINT_JAVA%"
set "java="
if exist "%wanted%" set "java=%wanted%"
if not defined java for %%i in ("%wanted%") do set "java=%%~$PATH:i"
if defined java goto jars
echo articlint: there is no Java at '%wanted%'; install JDK 17 or later, or set ARTICLINT_JAVA>&2
exit /b 2

:jars
set "program=-cp "%lib%\articlint.jar;%lib%\articlint-libraries.jar;%lib%\articlint-server.jar;%lib%\articlint-mcp.jar" org.articlint.cli.Main"
rem One class archive for each place and each Java, whose paths without ':' name it; articlint makes it.
set "archive=%LOCALAPPDATA%\articlint\classes\%lib::=%\java\%java::=%.jsa"
set "makes=%archive%"
if not defined LOCALAPPDATA set "archive=" & set "makes="

rem Out of memory must not look like an answer: for a command that goes on and answers others, the JVM ends.
:arguments
set "lasts="
for %%i in (server mcp) do if "%~1"=="%%i" set "lasts=-XX:+ExitOnOutOfMemoryError"

rem A run over files is short, a run over a directory is long.
set "run=long"
:next
if "%~1"=="" goto start
for %%i in (--staged --stdin --help -h --version -V) do if "%~1"=="%%i" set "run=short"
if exist "%~1\*" (set "run=long" & goto start)
if exist "%~1" set "run=short"
shift
goto next

:start
if defined archive set "archive="-XX:SharedArchiveFile=%archive%""
rem Reports are in UTF-8. The console is set back, for other programs.
for /f "tokens=2 delims=:." %%i in ('chcp 2^>nul') do set "page=%%i"
chcp 65001 >nul 2>&1
"%java%" "@%lib%\every-run.jvm" "@%lib%\%run%-run.jvm" %archive% "-Darticlint.class-archive=%makes%" ^
  -Darticlint.exit-base=64 %ARTICLINT_JAVA_OPTIONS% %lasts% %program% %*
set "code=%errorlevel%"
if defined page chcp %page% >nul 2>&1

rem articlint adds 64 to its exit codes: with any other code, it was not articlint that ended.
if %code% geq 64 if %code% leq 67 (
  set /a code-=64
  goto end
)
if %code%==130 goto end
if %code%==3 (
  echo articlint: Java ran out of memory; ARTICLINT_JAVA_OPTIONS=-Xmx4g would give it 4 GiB>&2
  goto end
)
echo articlint: Java ended with %code% instead of checking anything; it has to be JDK 17 or later, and the path to articlint in letters of the system language>&2
set "code=2"
:end
exit /b %code%
