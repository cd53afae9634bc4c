@echo off
set "JAVA=javaw"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\javaw"
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "JAR=%%j"
start "" "%JAVA%" -Xmx2g %ALLIANCE_JAVA_OPTS% -jar "%JAR%" -name "Alliance Workbench" %*
