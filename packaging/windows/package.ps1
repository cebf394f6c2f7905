# Builds the installer for Windows into target\: an .msi with the Java it needs, a menu entry and the
# kind of file *.hostplan. Needs a JDK 25 in JAVA_HOME, Maven, and the WiX Toolset for the .msi.
# Signed where HOSTPLAN_SIGN_CERTIFICATE (thumbprint) is set.
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest
$project = (Resolve-Path "$PSScriptRoot\..\..").Path
$java = Join-Path $env:JAVA_HOME 'bin'
if (-not (Test-Path "$java\jpackage.exe")) {
    throw 'packaging\windows\package.ps1 needs a JDK 25: set JAVA_HOME to one, for example Temurin 25.'
}

function Invoke-Checked {
    param([string]$Program, [string[]]$Arguments)
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program failed." }
}

$work = "$project\target\package"
foreach ($old in "$project\target\hostplan", $work) {
    if (Test-Path $old) { Remove-Item -Recurse -Force $old }
}
Invoke-Checked 'mvn' @('-q', '-f', "$project\pom.xml", '-Dquick', '-DskipTests', 'package')
$image = "$work\runtime"
Invoke-Checked "$java\java.exe" @(
    "$project\packaging\common\Image.java", "$project\target\hostplan\lib", "$work\work", $image)

$options = @(Get-Content "$project\packaging\common\start.options" | Where-Object { $_ -notmatch '^#' })
$kept = "$image\lib\hostplan.aot"
Invoke-Checked "$image\bin\java.exe" ($options + @(
    "-XX:AOTCacheOutput=$kept", "-Dhostplan.settings=$work\rehearsal\settings.json",
    '--module', 'hostplan/hostplan.Main', 'rehearse'))
Invoke-Checked "$image\bin\java.exe" ($options + @(
    "-XX:AOTCache=$kept", '-XX:AOTMode=on', '--module', 'hostplan/hostplan.Main', '--version'))

# An installer has a version of numbers alone.
$version = ([xml](Get-Content "$project\pom.xml")).project.version -replace '-SNAPSHOT$', ''
Invoke-Checked "$java\jpackage.exe" @(
    "@$project\packaging\common\jpackage.options",
    '--type', 'msi', '--app-version', $version, '--dest', "$project\target",
    '--runtime-image', $image, '--icon', "$project\assets\icon\hostplan.ico",
    '--file-associations', "$project\packaging\common\association.properties",
    '--java-options', '-XX:AOTCache=$ROOTDIR\runtime\lib\hostplan.aot',
    '--win-menu', '--win-dir-chooser', '--win-per-user-install',
    '--win-upgrade-uuid', '0f5d5d3e-6c0c-4a1e-9d1f-6f3f2b7f6a31')

if ($env:HOSTPLAN_SIGN_CERTIFICATE) {
    Invoke-Checked 'signtool' @(
        'sign', '/sha1', $env:HOSTPLAN_SIGN_CERTIFICATE, '/fd', 'SHA256',
        "$project\target\Hostplan-$version.msi")
}
