@echo off
rem SPDX-License-Identifier: EPL-2.0
rem alliance          builds the product when it is not there yet, then opens the workbench on a shipped example;
rem                   alliance -example NAME opens another one, alliance open FILE a file
rem alliance test     runs the whole build with every test
rem alliance help^|list^|validate^|export ...   runs the command line of the built product
setlocal enableextensions
set "HERE=%~dp0"
set "PRODUCT=%HERE%releng\product\target\products\org.allianceworkbench.product\win32\win32\x86_64\alliance-workbench"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1 || (echo alliance: Java 17 or newer is missing; install it and set JAVA_HOME. 1>&2 & exit /b 1)
if "%~1"=="test" (
	call :maven verify
	exit /b
)
if not exist "%PRODUCT%\plugins" (
	echo Building the Alliance Workbench, the first time about three minutes ...
	call :maven verify -DskipTests || exit /b 1
)
for %%j in ("%PRODUCT%\plugins\org.eclipse.equinox.launcher_*.jar") do set "JAR=%%j"
if not exist "%HERE%.cache" mkdir "%HERE%.cache"
set "VERB=%~1"
if "%VERB%"=="" goto open
if "%VERB%"=="open" goto open
if "%VERB%"=="-example" goto open

:command
"%JAVA%" -Xmx2g -Djava.awt.headless=true -jar "%JAR%" -nosplash -configuration "%HERE%.cache\configuration" -data @noDefault -application org.allianceworkbench.cli.app %*
exit /b

:open
if "%VERB%"=="open" if not "%~2"=="" goto openfile
call "%PRODUCT%\alliance-workbench.bat" -example %2
exit /b

:openfile
call "%PRODUCT%\alliance-workbench.bat" %2
exit /b

:maven
where mvn >nul 2>&1 || (echo alliance: Maven 3.9 or newer is missing; install it and put it on PATH. 1>&2 & exit /b 1)
call mvn -B -ntp -f "%HERE%pom.xml" %*
exit /b
